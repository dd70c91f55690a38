package cn.yinfeng.app.portal;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.kernel.Happening;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figures of a month went public. {@code superseded} is the publication whose place they took, if any. */
public record FiguresPublished(
        UUID publication,
        int unit,
        YearMonth month,
        Basis basis,
        String watermark,
        String sha256,
        @Nullable UUID superseded)
        implements Happening {
    @Override
    public String action() {
        return "portal.figures-published";
    }

    @Override
    public Subject subject() {
        return new Subject("publication", publication.toString());
    }

    @Override
    public Map<String, Object> details() {
        var facts = new HashMap<String, Object>(Map.of(
                "unit",
                unit,
                "month",
                month.toString(),
                "basis",
                basis.name(),
                "watermark",
                watermark,
                "sha256",
                sha256));
        if (superseded != null) {
            facts.put("superseded", superseded.toString());
        }
        return Map.copyOf(facts);
    }
}
