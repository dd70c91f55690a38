package cn.yinfeng.app.submission.app;

import cn.yinfeng.app.figures.Figures;
import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.figures.Figures.Question;
import cn.yinfeng.app.figures.Figures.Split;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.ledger.Ledger;
import cn.yinfeng.app.submission.model.Kind;
import cn.yinfeng.app.submission.model.Kind.Asks;
import cn.yinfeng.app.submission.model.Kind.Section;
import cn.yinfeng.app.submission.model.Submission;
import cn.yinfeng.app.submission.store.JdbcContents;
import cn.yinfeng.app.submission.store.JdbcContents.Content;
import cn.yinfeng.app.submission.store.JdbcSubmissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a submission would hold if it were laid now, and what its versions hold. */
@Component
class Contents {
    private final Ledger ledger;
    private final Figures figures;
    private final JdbcContents contents;
    private final JdbcSubmissions submissions;

    Contents(Ledger ledger, Figures figures, JdbcContents contents, JdbcSubmissions submissions) {
        this.ledger = ledger;
        this.figures = figures;
        this.contents = contents;
        this.submissions = submissions;
    }

    /** As of now, with the texts of the draft. */
    Content now(Submission submission, Kind kind) {
        long watermark = ledger.watermark();
        Map<String, String> draft = submissions.draft(submission.id()).texts();
        Map<String, String> texts = new HashMap<>();
        Map<String, List<Long>> entries = new HashMap<>();
        Long since = former(submission).map(Content::watermark).orElse(null);
        for (Section section : kind.sections()) {
            if (section.asks() == Asks.TEXT) {
                texts.put(section.code(), draft.getOrDefault(section.code(), "").strip());
            } else {
                entries.put(
                        section.code(),
                        contents.standing(
                                submission.unit(), submission.period(), watermark, since, section.indicators()));
            }
        }
        List<Long> covered = entries.values().stream().flatMap(List::stream).toList();
        return new Content(watermark, texts, entries, figures(submission, kind, watermark, covered));
    }

    /** The signed return of the period before. */
    private Optional<Content> former(Submission submission) {
        return submissions.before(submission).flatMap(each -> contents.find(each.id(), each.version()));
    }

    /** What to compare with: the version before of the same submission, or the signed return of the period before. */
    Map<String, String> formerTexts(Submission submission, int shown) {
        int before = shown == 0 ? submission.version() : shown - 1;
        return contents.find(submission.id(), before)
                .or(() -> former(submission))
                .map(Content::texts)
                .orElse(Map.of());
    }

    /** As they will be once the return is signed: what it tells is what those above will see. */
    private List<Figure> figures(Submission submission, Kind kind, long watermark, List<Long> covered) {
        if (kind.figures().isEmpty()) {
            return List.of();
        }
        List<Figure> all = figures
                .tableOnceSigned(
                        new Question(
                                submission.unit(),
                                submission.period().to(),
                                Basis.REPORTED,
                                Split.UNITS,
                                CohortKind.ALL,
                                null,
                                watermark),
                        covered)
                .rows()
                .stream()
                .filter(row -> row.unit().id() == submission.unit())
                .findFirst()
                .map(Figures.FigureRow::figures)
                .orElse(List.of());
        return kind.figures().stream()
                .map(code -> all.stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
