package cn.yinfeng.app.signing;

import cn.yinfeng.kernel.Happening;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Something was done to a version of a paper; told in the transaction of the act. The trail keeps hash and digest, so
 * that a signature that was made anew in the database does not fit it.
 *
 * @param number of the version
 * @param state after the act
 * @param left whether it has gone beyond its unit
 * @param unit whose paper it is, and its depth of sight below
 * @param reason of the act; empty where none was said
 * @param facts for the trail
 */
public record PaperActed(
        UUID version,
        String kind,
        UUID paper,
        int number,
        ActKind act,
        PaperState state,
        boolean left,
        int unit,
        int sight,
        String reason,
        Map<String, String> facts)
        implements Happening {
    public PaperActed {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return "signing." + act.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Subject subject() {
        return new Subject(kind, paper.toString());
    }

    @Override
    public Map<String, Object> details() {
        var details = new HashMap<String, Object>(facts);
        details.put("version", version.toString());
        details.put("number", number);
        return details;
    }
}
