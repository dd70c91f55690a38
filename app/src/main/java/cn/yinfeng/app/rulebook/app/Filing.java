package cn.yinfeng.app.rulebook.app;

import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleUse;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.rulebook.model.Content;
import cn.yinfeng.app.rulebook.model.RuleText;
import cn.yinfeng.app.rulebook.model.Shelf;
import cn.yinfeng.app.rulebook.store.AdoptedVersions;
import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.file.Glance;
import cn.yinfeng.engines.rules.file.Head;
import cn.yinfeng.kernel.Refusal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Under which rule a text is filed: it must say so itself, and a rule keeps its kind for ever. */
@Component
class Filing {
    private final Checking checking;
    private final Shelf shelf;
    private final AdoptedVersions adopted;
    private final Uses uses;

    Filing(Checking checking, Shelf shelf, AdoptedVersions adopted, Uses uses) {
        this.checking = checking;
        this.shelf = shelf;
        this.adopted = adopted;
        this.uses = uses;
    }

    Content content(String code, String text) {
        Checked<Glance> seen = Glance.at("rule.yaml", text);
        if (seen instanceof Checked.Faulty<Glance> faulty) {
            throw checking.refusal(faulty.faults());
        }
        Glance glance = seen.orThrow();
        if (!glance.code().equals(code)) {
            throw new Refusal("RULEBOOK-001", Map.of("code", code, "found", glance.code()));
        }
        Optional<RuleKind> kind = RuleText.kind(glance.kind());
        Optional<RuleKind> known = known(code);
        if (kind.isEmpty() || (known.isPresent() && !known.equals(kind))) {
            throw new Refusal(
                    "RULEBOOK-003",
                    Map.of(
                            "code",
                            code,
                            "found",
                            glance.kind(),
                            "kind",
                            known.map(each -> each == RuleKind.LAMP ? "lamp" : "scheme")
                                    .orElse("lamp / scheme")));
        }
        return new Content(kind.get(), code, glance.name(), glance.source(), text, Head.hash(text));
    }

    private Optional<RuleKind> known(String code) {
        return shelf.of(code).stream().map(RuleVersion::kind).findFirst().or(() -> adopted.kind(code));
    }

    RuleUse use(RuleKind kind) {
        return uses.of(kind);
    }
}
