package cn.yinfeng.engines.rules.lamp;

import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.formula.Step;
import java.util.List;

/**
 * A lamp lit.
 *
 * @param lamp the colour
 * @param reason in words, with the facts filled in
 * @param steps how it came to it: what was derived, then every level that was asked, in order
 */
public record Verdict(Lamp lamp, Words reason, List<Step> steps) {
    public Verdict {
        steps = List.copyOf(steps);
    }
}
