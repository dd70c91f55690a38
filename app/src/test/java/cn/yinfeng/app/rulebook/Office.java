package cn.yinfeng.app.rulebook;

import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.rulebook.RuleAdoptions.Adoption;
import cn.yinfeng.app.rulebook.RuleAdoptions.Ending;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.engines.rules.form.Change;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.springframework.boot.test.context.TestComponent;

/** People who write and adopt rules, for the tests of this module. */
@TestComponent
public class Office {
    static final String FUNDS = "SUP-FUNDS-BEHIND-PACE";
    private final RuleDrafts drafts;
    private final RuleAdoptions adoptions;
    private final Rulebook rulebook;
    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    Office(
            RuleDrafts drafts,
            RuleAdoptions adoptions,
            Rulebook rulebook,
            Accounts accounts,
            People people,
            Clock clock) {
        this.drafts = drafts;
        this.adoptions = adoptions;
        this.rulebook = rulebook;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    /** Somebody of an office with their password. */
    record Official(Caller caller, String password, int unit) {}

    Official of(int unit) {
        Accounts.Created made = people.account(unit, "office");
        return new Official(accounts.callerOf(made.account().id()), made.oneTimePassword(), unit);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    RuleVersion shipped() {
        return rulebook.inForce(RuleKind.LAMP, today()).of(people.root()).stream()
                .filter(each -> each.code().equals(FUNDS) && each.unit() == null)
                .findFirst()
                .orElseThrow();
    }

    /** The shipped text with its red lamp from other points on, filled in by form. */
    String redFrom(String points) {
        return drafts.fill(
                        RuleKind.LAMP,
                        shipped().text(),
                        List.of(
                                new Change("levels[0].when#1", points),
                                new Change("levels[1].when#2", points),
                                new Change("examples[2].expect", "RED")))
                .text();
    }

    RuleVersionView draft(Official by, String text) {
        return by.caller().call(() -> drafts.draft(FUNDS, by.unit(), text));
    }

    RuleVersionView adopt(Official by, UUID draft, LocalDate from) {
        return by.caller().call(() -> adoptions.adopt(draft, new Adoption(by.password(), from, "")));
    }

    /** Drafted and adopted in one go; gives its id. */
    UUID adopted(Official by, String text, LocalDate from) {
        UUID draft = java.util.Objects.requireNonNull(draft(by, text).id());
        adopt(by, draft, from);
        return draft;
    }

    RuleVersionView end(Official by, UUID version, LocalDate last) {
        return by.caller().call(() -> adoptions.end(version, new Ending(by.password(), last, "不再适用")));
    }

    /** The text of the rule that holds for a unit on a day. */
    String holding(int unit, LocalDate day) {
        return rulebook.inForce(RuleKind.LAMP, day).of(unit).stream()
                .filter(each -> each.code().equals(FUNDS))
                .map(RuleVersion::text)
                .findFirst()
                .orElseThrow();
    }

    static Refusal refused(Runnable act) {
        return Assertions.catchThrowableOfType(Refusal.class, act::run);
    }
}
