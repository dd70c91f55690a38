package cn.yinfeng.app.people.model;

import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleFile;
import cn.yinfeng.rules.RuleNode;
import java.time.LocalDate;
import java.util.List;

/** Within how many days a person's request about their own data is answered; rules/people/personal-data.yaml. */
public final class AnswerTerm {
    private final List<RuleFile> files;

    private AnswerTerm(List<RuleFile> files) {
        this.files = files;
    }

    public static AnswerTerm of(List<RuleFile> files) {
        var term = new AnswerTerm(files.stream()
                .filter(each -> each.root().has("answerWithinDays"))
                .toList());
        for (RuleFile file : term.files) {
            file.root().only("code", "source", "from", "to", "zh", "en", "answerWithinDays", "examples");
            file.root().nodes("examples").forEach(term::run);
        }
        return term;
    }

    private void run(RuleNode example) {
        String found =
                until(LocalDate.parse(example.node("given").text("receivedOn"))).toString();
        if (!found.equals(example.text("expect"))) {
            throw new RuleFault(example.where(), "the example does not hold: " + found);
        }
    }

    /** The last day for the answer; the day of receipt does not count. */
    public LocalDate until(LocalDate receivedOn) {
        long days = files.stream()
                .filter(file -> file.holds(receivedOn))
                .mapToLong(file -> file.root().number("answerWithinDays"))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no rule says when requests of " + receivedOn + " are due"));
        return receivedOn.plusDays(days);
    }
}
