package cn.yinfeng.app.portal.app;

import cn.yinfeng.app.assessment.AssessmentPublished;
import cn.yinfeng.app.assessment.AssessmentSettled;
import cn.yinfeng.app.assessment.AssessmentView;
import cn.yinfeng.app.assessment.AssessmentWithdrawn;
import cn.yinfeng.app.assessment.Assessments;
import cn.yinfeng.app.portal.store.JdbcRankings;
import cn.yinfeng.app.portal.store.JdbcRankings.Kept;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts a ranking on the portal in the transaction in which it is published: both are there afterwards, or neither. */
@Component
class RankingFreezer {
    private final Assessments assessments;
    private final JdbcRankings rankings;
    private final JsonMapper json;
    private final Clock clock;

    RankingFreezer(Assessments assessments, JdbcRankings rankings, JsonMapper json, Clock clock) {
        this.assessments = assessments;
        this.rankings = rankings;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void published(AssessmentPublished happened) {
        UUID id = happened.assessment();
        AssessmentView head = inLanguage(Locale.SIMPLIFIED_CHINESE, () -> assessments.find(id));
        rankings.add(new Kept(
                head,
                inLanguage(Locale.US, () -> assessments.find(id)).scheme().name(),
                happened.objectionsUntil(),
                Objects.requireNonNull(head.published()).at(),
                assessments.frozen(id),
                page(id, Locale.SIMPLIFIED_CHINESE),
                page(id, Locale.US)));
    }

    private String page(UUID id, Locale language) {
        return json.writeValueAsString(
                inLanguage(language, () -> assessments.ranking(id)).groups());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void settled(AssessmentSettled happened) {
        rankings.settle(happened.assessment(), now());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawn(AssessmentWithdrawn happened) {
        rankings.withdraw(happened.assessment(), happened.reason(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static <T> T inLanguage(Locale language, Supplier<T> question) {
        Locale reader = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(language);
        try {
            return question.get();
        } finally {
            LocaleContextHolder.setLocale(reader);
        }
    }
}
