package cn.yinfeng.app.plan.model;

import cn.yinfeng.app.plan.Comparison;
import cn.yinfeng.app.plan.PlanView;
import cn.yinfeng.app.plan.model.finding.EngineFindings;
import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.DocumentReader;
import cn.yinfeng.engines.extraction.Evidence;
import cn.yinfeng.engines.extraction.Extraction;
import cn.yinfeng.engines.extraction.Extractor;
import cn.yinfeng.engines.extraction.Issue;
import cn.yinfeng.engines.extraction.Note;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Reading.Read;
import cn.yinfeng.engines.extraction.Reading.Refused;
import cn.yinfeng.engines.extraction.ReadingLimits;
import cn.yinfeng.engines.extraction.Scope;
import cn.yinfeng.engines.extraction.Target;
import cn.yinfeng.kernel.Period;
import cn.yinfeng.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds targets with the engine extraction, and tells its findings in the words of plans. */
public final class EngineFinder implements TargetFinder {
    private static final int DECIMALS = 2;
    /** The engine's reasons not to read, and ours. */
    private static final Map<String, String> CODES = Map.of(
            "EXTRACT-001", "PLAN-002",
            "EXTRACT-002", "PLAN-001",
            "EXTRACT-003", "PLAN-003",
            "EXTRACT-005", "PLAN-005",
            "EXTRACT-006", "PLAN-006",
            "EXTRACT-008", "PLAN-007",
            "EXTRACT-010", "PLAN-009");

    private static final String OTHER_CONTENT = "PLAN-004";

    @Override
    public Reading read(String fileName, byte[] content) {
        try {
            return switch (DocumentReader.read(new ByteArrayInputStream(content), fileName, ReadingLimits.USUAL)) {
                case Refused refused ->
                    throw new Refusal(
                            CODES.getOrDefault(refused.code(), OTHER_CONTENT),
                            Map.of("name", fileName, "megabytes", ReadingLimits.USUAL.bytes() >> 20));
                case Read read -> told(read.text(), Extractor.extract(read.text()), read.notes());
            };
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

    private static Reading told(String text, Extraction found, List<Note> notes) {
        Issue issue = found.issue();
        LocalDate issued = date(issue.issuedOn());
        return new Reading(
                new Plan.Heading(found.title(), orEmpty(issue.documentNumber()), orEmpty(issue.publisher()), issued),
                text,
                found.outline().stream()
                        .map(each -> new PlanView.Heading(
                                each.level(),
                                each.span().of(text),
                                each.span().start(),
                                each.span().end()))
                        .toList(),
                found.targets().stream()
                        .map(each ->
                                new Found(content(each, issue, issued), words(each.evidence(), text), each.parent()))
                        .toList(),
                EngineFindings.of(found, text, each -> words(each, text)),
                Stream.concat(notes.stream(), found.notes().stream())
                        .map(Note::zh)
                        .toList());
    }

    private static Content content(Target target, Issue issue, @Nullable LocalDate issued) {
        Quantity quantity = target.quantity();
        Scope scope = target.scope();
        BigDecimal value = quantity.undecided() ? null : quantity.value();
        return new Content(
                target.kind().name().toLowerCase(Locale.ROOT),
                target.indicator().isBlank() ? quantity.words() : target.indicator(),
                value == null && !quantity.undecided() ? Comparison.DEADLINE : comparison(quantity.comparator()),
                value,
                value == null ? null : quantity.valueMax(),
                orEmpty(quantity.unit()),
                quantity.undecided(),
                orEmpty(scope.subject() == null ? issue.subject() : scope.subject()),
                when(scope, issue, issued),
                Stream.concat(scope.responsibleUnits().stream(), scope.defaultUnits().stream())
                        .distinct()
                        .toList(),
                null);
    }

    private static Content.When when(Scope scope, Issue issue, @Nullable LocalDate issued) {
        String text = orEmpty(scope.period());
        String meant = text.isEmpty() ? orEmpty(issue.period()) : text;
        Period period = PeriodWords.read(meant, issued)
                .or(() -> PeriodWords.read(orEmpty(issue.period()), issued))
                .orElse(null);
        LocalDate deadline = date(scope.deadline());
        String recurring = deadline == null ? orEmpty(scope.deadline()) : "";
        return new Content.When(
                Stream.of(text, recurring)
                        .filter(each -> !each.isEmpty())
                        .reduce("", (one, more) -> one.isEmpty() ? more : one + "；" + more),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                deadline);
    }

    private static Words words(Evidence evidence, String text) {
        return new Words(
                evidence.sentence().of(text).strip(),
                evidence.words().start(),
                evidence.words().end(),
                evidence.headingPath(),
                BigDecimal.valueOf(evidence.confidence()).setScale(DECIMALS, RoundingMode.HALF_UP),
                evidence.reason());
    }

    private static Comparison comparison(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> Comparison.AT_LEAST;
            case ABOVE -> Comparison.ABOVE;
            case EQUAL -> Comparison.EQUAL;
            case AT_MOST -> Comparison.AT_MOST;
            case BELOW -> Comparison.BELOW;
            case ABOUT -> Comparison.ABOUT;
            case RANGE -> Comparison.RANGE;
            case GROWTH -> Comparison.GROWTH;
            case DECLINE -> Comparison.DECLINE;
            case DEADLINE -> Comparison.DEADLINE;
        };
    }

    /** The day of an ISO date or time; null for anything else. */
    private static @Nullable LocalDate date(@Nullable String text) {
        if (text == null || text.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException recurring) {
            return null;
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
