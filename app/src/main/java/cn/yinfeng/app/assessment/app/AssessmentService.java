package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.AssessmentComputed;
import cn.yinfeng.app.assessment.AssessmentDropped;
import cn.yinfeng.app.assessment.AssessmentState;
import cn.yinfeng.app.assessment.AssessmentView;
import cn.yinfeng.app.assessment.Assessments;
import cn.yinfeng.app.assessment.FrozenRanking;
import cn.yinfeng.app.assessment.RankingView;
import cn.yinfeng.app.assessment.WhatIfView;
import cn.yinfeng.app.assessment.model.Assessment;
import cn.yinfeng.app.assessment.model.Assessment.Act;
import cn.yinfeng.app.assessment.model.Assessment.SchemeHead;
import cn.yinfeng.app.assessment.model.Content;
import cn.yinfeng.app.assessment.model.Result;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up assessments, computes trials, shows what was computed. */
@Service
@Transactional
class AssessmentService implements Assessments {
    private final Desk desk;
    private final Trials trials;
    private final RankingViews rankings;
    private final Schemes schemes;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean demo;

    AssessmentService(
            Desk desk,
            Trials trials,
            RankingViews rankings,
            Schemes schemes,
            Units units,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${yinfeng.demo:false}") boolean demo) {
        this.desk = desk;
        this.trials = trials;
        this.rankings = rankings;
        this.schemes = schemes;
        this.units = units;
        this.events = events;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    @Transactional(readOnly = true)
    public Items<AssessmentView> list(Paging paging) {
        Items<Assessment> page = desk.assessments().list(Desk.seesTrials(), paging);
        return new Items<>(desk.views(page.items()), page.total());
    }

    @Override
    @Transactional(readOnly = true)
    public AssessmentView find(UUID id) {
        return desk.view(desk.load(id));
    }

    @Override
    public AssessmentView create(NewAssessment wanted) {
        UnitView unit = units.visible(wanted.unit());
        LocalDate from = Objects.requireNonNullElseGet(
                wanted.from(), () -> Year.from(wanted.on()).atDay(1));
        if (from.isAfter(wanted.on())) {
            throw new Refusal(
                    "ASSESSMENT-007",
                    Map.of("from", from.toString(), "on", wanted.on().toString()));
        }
        RuleVersion scheme = schemes.inForce(wanted.scheme(), unit.id(), wanted.on());
        var made = new Assessment(
                Ids.next(),
                desk.assessments().number(wanted.on().getYear()),
                wanted.name().strip(),
                unit.id(),
                unit.name(),
                new SchemeHead(scheme.code(), scheme.name(), scheme.source(), scheme.hash()),
                from,
                wanted.on(),
                wanted.basis(),
                demo || unit.invented(),
                AssessmentState.TRIAL,
                new Act(now(), Caller.current().name()),
                null,
                null,
                null,
                null,
                null,
                0);
        desk.assessments().insert(made);
        keep(trials.of(made, wanted.participants(), now()));
        return find(made.id());
    }

    @Override
    public AssessmentView compute(UUID id) {
        Assessment trial = desk.assessments().hold(id).onlyTrial();
        List<Integer> named = desk.participants(id);
        keep(trials.of(trial, named, now()));
        return find(id);
    }

    private void keep(Trials.Trial trial) {
        Assessment assessment = trial.assessment();
        Result result = trial.result();
        desk.assessments().refresh(assessment);
        desk.results().replace(assessment.id(), assessment.unit(), result);
        events.publishEvent(new AssessmentComputed(
                assessment.id(),
                assessment.unit(),
                result.watermark(),
                assessment.scheme().hash(),
                result.sm3()));
    }

    @Override
    public void drop(UUID id) {
        Assessment trial = desk.assessments().hold(id).onlyTrial();
        desk.assessments().delete(id);
        events.publishEvent(new AssessmentDropped(id, trial.unit(), trial.number()));
    }

    @Override
    @Transactional(readOnly = true)
    public RankingView ranking(UUID id) {
        Assessment assessment = desk.load(id);
        return rankings.of(assessment, desk.result(id));
    }

    @Override
    @Transactional(readOnly = true)
    public WhatIfView whatIf(UUID id, int unit, List<Change> changes) {
        desk.load(id);
        return trials.whatIf(desk.result(id), unit, changes);
    }

    @Override
    @Transactional(readOnly = true)
    public FrozenRanking frozen(UUID id) {
        Assessment assessment = desk.load(id);
        Result result = desk.result(id);
        Content content = result.content();
        return new FrozenRanking(
                id,
                assessment.number(),
                result.scheme(),
                content.facts(),
                content.ranking(),
                content.sheetZh(),
                content.sheetEn(),
                result.sm3());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
