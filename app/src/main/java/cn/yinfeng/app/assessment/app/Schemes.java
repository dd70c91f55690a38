package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.platform.Recent;
import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.rulebook.Rulebook;
import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.scheme.Scheme;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The schemes in force, and checked schemes by their text: reading one costs more than scoring by it. */
@Component
class Schemes {
    private static final int KEPT = 32;
    private final Rulebook rulebook;
    private final Map<String, Scheme> kept = new Recent<>(KEPT);

    Schemes(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The version that holds for a unit on a day. */
    RuleVersion inForce(String code, int unit, LocalDate on) {
        return rulebook.inForce(RuleKind.SCHEME, on).of(unit).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("ASSESSMENT-001", Map.of("scheme", code, "on", on.toString())));
    }

    Scheme of(String text) {
        synchronized (kept) {
            Scheme known = kept.get(text);
            if (known != null) {
                return known;
            }
        }
        Checked<Scheme> checked = Scheme.check("scheme.yaml", text);
        if (!(checked instanceof Checked.Sound<Scheme> sound)) {
            throw new Refusal(
                    "ASSESSMENT-002",
                    Map.of("fault", checked.problems().getFirst().line(true)));
        }
        synchronized (kept) {
            kept.put(text, sound.value());
        }
        return sound.value();
    }
}
