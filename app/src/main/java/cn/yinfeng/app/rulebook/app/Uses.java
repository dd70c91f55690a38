package cn.yinfeng.app.rulebook.app;

import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleUse;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The modules that apply rules, as far as they are installed; asked late, because they stand on this one. */
@Component
class Uses {
    private final ObjectProvider<RuleUse> uses;

    Uses(ObjectProvider<RuleUse> uses) {
        this.uses = uses;
    }

    Optional<RuleUse> find(RuleKind kind) {
        return uses.orderedStream().filter(each -> each.kind() == kind).findFirst();
    }

    RuleUse of(RuleKind kind) {
        return find(kind).orElseThrow(() -> new Refusal("RULEBOOK-008", Map.of("kind", kind.name())));
    }

    List<Declared> offered(RuleKind kind) {
        return find(kind).map(RuleUse::offered).orElse(List.of());
    }
}
