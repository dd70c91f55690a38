package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.signing.PaperState;
import cn.yinfeng.app.signing.PaperView;
import cn.yinfeng.app.signing.PaperView.StepView;
import cn.yinfeng.app.signing.SigningDesk;
import cn.yinfeng.app.signing.SigningSettled;
import cn.yinfeng.app.signing.model.Act.By;
import cn.yinfeng.app.signing.store.JdbcActs;
import cn.yinfeng.app.signing.store.JdbcActs.Hand;
import cn.yinfeng.app.signing.store.JdbcPapers;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be signed stands in the work of the day, and a leaver's steps go to the successor. */
@Component
class SigningWork implements OpenWork {
    private final SigningDesk desk;
    private final JdbcPapers versions;
    private final JdbcActs acts;
    private final PaperViews views;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;

    SigningWork(
            SigningDesk desk,
            JdbcPapers versions,
            JdbcActs acts,
            PaperViews views,
            Rosters rosters,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.versions = versions;
        this.acts = acts;
        this.views = views;
        this.rosters = rosters;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> of(Caller caller) {
        if (!caller.may("signing.sign")) {
            return List.of();
        }
        List<PaperView> waiting = desk.waiting();
        return waiting.isEmpty()
                ? List.of()
                : List.of(new WorkItem(
                        "work.signing.waiting",
                        waiting.size(),
                        "/signing",
                        waiting.getFirst().laidAt()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<HeldWork> heldBy(Hands leaver) {
        int held = held(leaver.account()).size();
        return held == 0 ? List.of() : List.of(new HeldWork("work.held.signing", held));
    }

    @Override
    @Transactional
    public void transfer(Hands leaver, Hands successor) {
        UUID heir = successor.account();
        if (heir == null) {
            return;
        }
        By by = rosters.by();
        for (Held each : held(leaver.account())) {
            acts.give(
                    versions.load(each.version()),
                    each.place(),
                    new Hand(heir, successor.name()),
                    by.account(),
                    by.at().atOffset(ZoneOffset.UTC));
            events.publishEvent(new SigningSettled(
                    "handed-on",
                    "signingStep",
                    each.version(),
                    Map.of("place", each.place(), "from", String.valueOf(leaver.account()), "to", heir.toString())));
        }
    }

    /** The steps that only this person can sign; where others hold the post too, these go on. */
    private List<Held> held(@Nullable UUID account) {
        var held = new ArrayList<Held>();
        if (account == null) {
            return held;
        }
        for (PaperView each : views.of(versions.open())) {
            for (StepView step : each.steps()) {
                boolean theirs = step.act() == null
                        && step.signers().size() == 1
                        && step.signers().getFirst().account().equals(account);
                if (theirs && each.state() == PaperState.OPEN) {
                    held.add(new Held(each.id(), step.place()));
                }
            }
        }
        return held;
    }

    private record Held(UUID version, int place) {}
}
