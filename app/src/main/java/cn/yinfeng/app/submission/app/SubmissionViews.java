package cn.yinfeng.app.submission.app;

import cn.yinfeng.app.figures.Figures;
import cn.yinfeng.app.figures.Figures.DefinitionView;
import cn.yinfeng.app.ledger.Entries;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.submission.SubmissionRow;
import cn.yinfeng.app.submission.SubmissionState;
import cn.yinfeng.app.submission.SubmissionView;
import cn.yinfeng.app.submission.SubmissionView.NamedFigure;
import cn.yinfeng.app.submission.SubmissionView.SectionView;
import cn.yinfeng.app.submission.model.Kind;
import cn.yinfeng.app.submission.model.Kind.Section;
import cn.yinfeng.app.submission.model.KindRules;
import cn.yinfeng.app.submission.model.Submission;
import cn.yinfeng.app.submission.store.JdbcContents;
import cn.yinfeng.app.submission.store.JdbcContents.Content;
import cn.yinfeng.app.submission.store.JdbcSubmissions;
import cn.yinfeng.app.submission.store.Reconstruction;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Submissions as the caller sees them, in the reader's language. */
@Component
class SubmissionViews {
    private final JdbcSubmissions submissions;
    private final JdbcContents stored;
    private final Contents contents;
    private final Entries entries;
    private final Figures figures;
    private final Units units;
    private final KindRules kinds;
    private final Reconstruction everything;

    SubmissionViews(
            JdbcSubmissions submissions,
            JdbcContents stored,
            Contents contents,
            Entries entries,
            Figures figures,
            Units units,
            KindRules kinds,
            @Qualifier("job") JdbcClient job) {
        this.submissions = submissions;
        this.stored = stored;
        this.contents = contents;
        this.entries = entries;
        this.figures = figures;
        this.units = units;
        this.kinds = kinds;
        this.everything = new Reconstruction(job);
    }

    Kind kind(Submission submission) {
        return kinds.find(submission.kind(), submission.period().to())
                .orElseThrow(() -> new Refusal("SUBMISSION-001", Map.of("kind", submission.kind())));
    }

    static String say(String zh, String en) {
        return Messages.reader().getLanguage().equals("zh") ? zh : en;
    }

    List<SubmissionRow> rows(List<Submission> found) {
        Map<Integer, String> names =
                units.names(found.stream().map(Submission::unit).distinct().toList());
        return found.stream()
                .map(each -> row(each, names.getOrDefault(each.unit(), "")))
                .toList();
    }

    private SubmissionRow row(Submission each, String unit) {
        String name = kinds.find(each.kind(), each.period().to())
                .map(kind -> say(kind.zh(), kind.en()))
                .orElse(each.kind());
        return new SubmissionRow(
                each.id(),
                each.number(),
                each.kind(),
                name,
                new UnitRef(each.unit(), unit),
                each.period().from(),
                each.period().to(),
                each.dueOn(),
                each.state(),
                each.version(),
                each.at(),
                each.by(),
                each.reason());
    }

    /** With the draft where it is the unit's own turn, else with its newest version; or with the one asked for. */
    SubmissionView whole(Submission submission, @Nullable Integer asked) {
        Kind kind = kind(submission);
        Caller caller = Caller.current();
        boolean own = caller.unit() == submission.unit();
        boolean editable =
                own && caller.may("submission.write") && submission.state().open();
        int shown = asked != null ? asked : editable || submission.version() == 0 ? 0 : submission.version();
        Content content = shown == 0
                ? contents.now(submission, kind)
                : stored.find(submission.id(), shown).orElseThrow(() -> new Absent("version", shown));
        return new SubmissionView(
                rows(List.of(submission)).getFirst(),
                submission.duty(),
                kind.source(),
                shown,
                Long.toString(content.watermark()),
                sections(submission, kind, content, shown),
                named(submission, content),
                own ? submissions.draft(submission.id()).revision() : 0,
                editable,
                !own && caller.may("submission.accept"),
                submission.version() == 0 ? List.of() : everything.faults(List.of(submission.id())));
    }

    private List<SectionView> sections(Submission submission, Kind kind, Content content, int shown) {
        Map<String, String> former = contents.formerTexts(submission, shown);
        return kind.sections().stream()
                .map(section -> section(section, content, former.get(section.code())))
                .toList();
    }

    private SectionView section(Section section, Content content, @Nullable String former) {
        return new SectionView(
                section.code(),
                say(section.zh(), section.en()),
                section.asks().name(),
                section.required(),
                content.texts().getOrDefault(section.code(), ""),
                former,
                entries.numbered(content.entries().getOrDefault(section.code(), List.of())));
    }

    private List<NamedFigure> named(Submission submission, Content content) {
        Map<String, DefinitionView> names = figures
                .definitions(submission.period().to())
                .stream()
                .collect(Collectors.toMap(DefinitionView::code, Function.identity(), (one, other) -> one));
        return content.figures().stream()
                .map(each -> {
                    DefinitionView definition = names.get(each.code());
                    return new NamedFigure(definition == null ? each.code() : definition.name(), each);
                })
                .toList();
    }

    /** Whether a state is one that the unit has to look at again. */
    static boolean again(SubmissionState state) {
        return state.open() && state != SubmissionState.DRAFT;
    }

    Reconstruction everything() {
        return everything;
    }
}
