package cn.yinfeng.app.assessment;

import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.rulebook.Rulebook;
import cn.yinfeng.engines.rules.file.Head;
import cn.yinfeng.engines.rules.scheme.Scheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The rulebook by hand: schemes adopted by units, the latest of a unit and code holds from its first day. */
public final class FakeRulebook implements Rulebook {
    private final List<RuleVersion> adopted = new ArrayList<>();

    /** A unit adopts a text; it takes the place of the former one of the same code from its own first day on. */
    public void adopt(int unit, String text) {
        Head head = Scheme.check("scheme.yaml", text).orThrow().head();
        adopted.add(new RuleVersion(
                null,
                RuleKind.SCHEME,
                head.code(),
                head.name(),
                unit,
                head.from(),
                head.to().orElse(null),
                head.source(),
                text,
                head.hash()));
    }

    @Override
    public InForce inForce(RuleKind kind, LocalDate day) {
        return unit -> {
            var byCode = new LinkedHashMap<String, RuleVersion>();
            adopted.stream()
                    .filter(each -> each.unit() != null && each.unit() == unit)
                    .filter(each -> !day.isBefore(each.from()))
                    .filter(each -> each.to() == null || !day.isAfter(each.to()))
                    .forEach(each -> byCode.put(each.code(), each));
            return List.copyOf(byCode.values());
        };
    }

    @Override
    public Optional<RuleVersion> byHash(String hash) {
        return adopted.stream().filter(each -> each.hash().equals(hash)).findFirst();
    }
}
