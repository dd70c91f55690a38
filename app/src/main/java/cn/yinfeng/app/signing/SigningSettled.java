package cn.yinfeng.app.signing;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/**
 * Something about who signs was settled.
 *
 * @param done stand-in-named, stand-in-ended, route-adopted or handed-on
 * @param of its kind: standIn, route or signingStep
 */
public record SigningSettled(String done, String of, UUID id, Map<String, Object> facts) implements Happening {
    public SigningSettled {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return "signing." + done;
    }

    @Override
    public Subject subject() {
        return new Subject(of, id.toString());
    }

    @Override
    public Map<String, Object> details() {
        return facts;
    }
}
