package cn.yinfeng.engines.rules.lamp;

import cn.yinfeng.engines.rules.ExampleResult;
import cn.yinfeng.engines.rules.FaultCode;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.file.Faults;
import cn.yinfeng.engines.rules.file.Given;
import cn.yinfeng.engines.rules.file.Section;
import java.util.ArrayList;
import java.util.List;

/** Runs a rule's own examples: each must give what it says, one must fire, one must stand at the edge and not fire. */
final class ExampleRun {
    private final LampRule rule;
    private final Faults faults;
    private final List<ExampleResult> results = new ArrayList<>();

    ExampleRun(LampRule rule, Faults faults) {
        this.rule = rule;
        this.faults = faults;
    }

    List<ExampleResult> results() {
        return results;
    }

    void run(Section root) {
        var examples = new ArrayList<Example>();
        faults.attempt(() -> root.sections("examples"))
                .ifPresent(all -> all.forEach(each ->
                        faults.attempt(() -> example(each, examples.size() + 1)).ifPresent(examples::add)));
        examples.forEach(this::compare);
        if (!faults.none()) {
            return;
        }
        need(
                root,
                examples,
                Lamp.NORMAL,
                new Words("不亮灯的边界情形（expect: NORMAL）", "an edge that does not fire (expect: NORMAL)"));
        rule.colours().forEach(lamp -> need(root, examples, lamp, new Words("expect: " + lamp, "expect: " + lamp)));
    }

    private Example example(Section section, int number) {
        section.only("name", "given", "expect");
        Lamp expected = section.one(Lamp.class, "expect");
        return new Example(number, Given.read(section.section("given"), rule.vocabulary()), expected, section);
    }

    private void compare(Example example) {
        Verdict verdict = rule.verdict(example.given());
        Section section = example.section();
        results.add(new ExampleResult(
                section.find("name").orElse("" + example.number()),
                Given.written(section.section("given")),
                example.expected().name(),
                verdict.lamp().name(),
                verdict.lamp() == example.expected(),
                verdict.reason()));
        if (verdict.lamp() != example.expected()) {
            faults.add(example.section()
                    .at(
                            "expect",
                            FaultCode.EXAMPLE_FAILS,
                            Words.same("" + example.number()),
                            Words.same(example.expected().name()),
                            Words.same(verdict.lamp().name()),
                            verdict.reason()));
        }
    }

    private void need(Section root, List<Example> examples, Lamp lamp, Words what) {
        if (examples.stream().noneMatch(example -> example.expected() == lamp)) {
            faults.add(root.fault(FaultCode.NO_EXAMPLE, what));
        }
    }
}
