package cn.yinfeng.app.signing;

import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Ids;
import java.util.List;
import java.util.UUID;

/** A park below a zone, with its people; papers are laid as its clerk. */
public final class Park {
    public final UnitView zone;
    public final UnitView unit;
    public final Person clerk;
    public final Person head;
    public final Person deputy;
    public final Person leader;
    public final Person office;
    private final Signing signing;

    /** Somebody with the password. */
    public record Person(Caller caller, String password) {
        public UUID account() {
            return caller.account();
        }

        public String name() {
            return caller.name();
        }
    }

    public Park(People people, Accounts accounts, Signing signing) {
        this.signing = signing;
        zone = people.unit(people.root(), "签批开发区", "ZONE");
        unit = people.unit(zone.id(), "签批园", "PARK");
        clerk = person(people, accounts, unit, "clerk");
        head = person(people, accounts, unit, "unitHead");
        deputy = person(people, accounts, unit, "officer");
        leader = person(people, accounts, zone, "leader");
        office = person(people, accounts, zone, "office");
    }

    public static Person person(People people, Accounts accounts, UnitView unit, String role) {
        Accounts.Created made = people.account(unit.id(), role);
        return new Person(accounts.callerOf(made.account().id()), made.oneTimePassword());
    }

    public Paper paper(UUID subject, String... lines) {
        return new Paper("trial", subject, unit.id(), 1, "S-" + subject, "一周情况", "/trial/" + subject, List.of(lines));
    }

    public PaperView lay(UUID subject, String route, String... lines) {
        return clerk.caller().call(() -> signing.lay(paper(subject, lines), route));
    }

    public PaperView lay(String... lines) {
        return lay(Ids.next(), "head", lines);
    }
}
