package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.people.AccountView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.signing.PaperView.Signer;
import cn.yinfeng.app.signing.SigningSettled;
import cn.yinfeng.app.signing.StandIns;
import cn.yinfeng.app.signing.model.Act.By;
import cn.yinfeng.app.signing.model.StandIn;
import cn.yinfeng.app.signing.store.JdbcStandIns;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names stand-ins and ends them. */
@Service
@Transactional
class StandInService implements StandIns {
    private static final String HEAD = "signing.route";
    private final JdbcStandIns standIns;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;

    StandInService(JdbcStandIns standIns, Rosters rosters, ApplicationEventPublisher events) {
        this.standIns = standIns;
        this.rosters = rosters;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<StandInView> list() {
        return standIns.all().stream().map(this::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signer> candidates() {
        int unit = Caller.current().unit();
        return rosters.today().accounts().stream()
                .filter(each -> each.unit().id() == unit)
                .map(each -> new Signer(each.id(), each.name()))
                .toList();
    }

    @Override
    public StandInView name(Naming naming) {
        Caller caller = Caller.current();
        refuseForOthers(caller, naming.account());
        AccountView person = ofUnit(naming.account(), caller.unit());
        AccountView standIn = ofUnit(naming.standIn(), caller.unit());
        By by = rosters.by();
        if (person.id().equals(standIn.id())
                || naming.to().isBefore(naming.from())
                || naming.to().isBefore(by.day())) {
            throw new Refusal(
                    "SIGNING-016",
                    Map.of("from", naming.from().toString(), "to", naming.to().toString()));
        }
        var named = new StandIn(
                Ids.next(),
                caller.unit(),
                person.id(),
                person.name(),
                standIn.id(),
                standIn.name(),
                naming.from(),
                naming.to(),
                naming.reason().strip(),
                by.account(),
                by.name(),
                by.at());
        standIns.insert(named);
        tell("stand-in-named", named);
        return view(named);
    }

    private static void refuseForOthers(Caller caller, UUID account) {
        if (!caller.account().equals(account) && !caller.may(HEAD)) {
            throw new Refusal("SIGNING-011");
        }
    }

    private AccountView ofUnit(UUID account, int unit) {
        return rosters.today()
                .account(account)
                .filter(each -> each.unit().id() == unit)
                .orElseThrow(() -> new Refusal("SIGNING-010"));
    }

    @Override
    public StandInView end(UUID id, LocalDate last) {
        StandIn standIn = standIns.load(id);
        Caller caller = Caller.current();
        if (caller.unit() != standIn.unit()) {
            throw new Refusal("SIGNING-010");
        }
        refuseForOthers(caller, standIn.account());
        By by = rosters.by();
        // What was signed stays signed: it cannot end before yesterday.
        if (last.isBefore(by.day().minusDays(1)) || !standIns.end(standIn, last, by)) {
            throw new Refusal("SIGNING-023", Map.of("last", last.toString()));
        }
        tell("stand-in-ended", standIn);
        return view(standIns.load(id));
    }

    private void tell(String done, StandIn of) {
        events.publishEvent(new SigningSettled(
                done,
                "standIn",
                of.id(),
                Map.of(
                        "for", of.account().toString(),
                        "standIn", of.standIn().toString(),
                        "from", of.from().toString(),
                        "to", of.to().toString())));
    }

    private StandInView view(StandIn of) {
        return new StandInView(
                of.id(),
                new Signer(of.account(), of.name()),
                new Signer(of.standIn(), of.standInName()),
                of.from(),
                of.to(),
                of.reason(),
                of.namedByName(),
                of.on(rosters.day()));
    }
}
