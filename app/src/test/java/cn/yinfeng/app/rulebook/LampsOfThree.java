package cn.yinfeng.app.rulebook;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.formula.Declared;
import cn.yinfeng.engines.rules.formula.Facts;
import cn.yinfeng.engines.rules.lamp.Lamp;
import cn.yinfeng.engines.rules.lamp.LampRule;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Type;
import cn.yinfeng.engines.rules.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Applies lamps to three projects whose funds are 5, 28 and 40 points behind pace; stands before the module that applies
 * them to real ones.
 */
@TestComponent
@Order(Ordered.HIGHEST_PRECEDENCE)
public class LampsOfThree implements RuleUse {
    private final Rulebook rulebook;

    LampsOfThree(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.LAMP;
    }

    @Override
    public List<Declared> offered() {
        return List.of(
                new Declared("已退出", Type.BOOLEAN, new Words("已退出", "exited")),
                new Declared("年度计划到位资金", Type.MONEY, new Words("年度计划到位资金", "funds planned for the year")),
                new Declared("到位资金", Type.MONEY, new Words("到位资金", "funds in place")),
                new Declared("序时进度", Type.NUMBER, new Words("序时进度", "pace")));
    }

    @Override
    public RulePreview preview(RuleCandidate candidate) {
        LampRule now = rulebook.inForce(candidate.kind(), candidate.on()).of(candidate.unit()).stream()
                .filter(each -> each.code().equals(candidate.code()))
                .findFirst()
                .map(each -> LampRule.check("now", each.text()).orThrow())
                .orElseThrow();
        LampRule then = LampRule.check("then", candidate.text()).orThrow();
        var changes = new ArrayList<RulePreview.Change>();
        for (int behind : new int[] {5, 28, 40}) {
            Facts facts = behind(behind);
            Lamp before = now.light(facts);
            var verdict = then.verdict(facts);
            if (before != verdict.lamp()) {
                changes.add(new RulePreview.Change(
                        "project",
                        "" + behind,
                        "落后" + behind,
                        "测试单位",
                        before.label(),
                        verdict.lamp().label(),
                        verdict.reason()));
            }
        }
        return new RulePreview(
                candidate.on(),
                3,
                changes.size(),
                List.of(tally(Lamp.RED, now, then), tally(Lamp.YELLOW, now, then)),
                changes);
    }

    private static RulePreview.Tally tally(Lamp lamp, LampRule now, LampRule then) {
        long before = 0;
        long after = 0;
        for (int behind : new int[] {5, 28, 40}) {
            before += now.light(behind(behind)) == lamp ? 1 : 0;
            after += then.light(behind(behind)) == lamp ? 1 : 0;
        }
        return new RulePreview.Tally(lamp.name(), before, after);
    }

    private static Facts behind(int points) {
        return new Facts(Map.of(
                "已退出",
                new Value.Truth(false),
                "年度计划到位资金",
                Type.money(100_00),
                "到位资金",
                Type.money((50 - points) * 100L),
                "序时进度",
                new Value.Numeric(Exact.of(1).dividedBy(Exact.of(2)))));
    }
}
