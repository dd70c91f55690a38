package cn.yinfeng.app.intake.app;

import cn.yinfeng.app.intake.ImportKind;
import cn.yinfeng.app.intake.ImportRowView;
import cn.yinfeng.app.intake.ImportState;
import cn.yinfeng.app.intake.ImportView;
import cn.yinfeng.app.intake.Problem;
import cn.yinfeng.app.intake.app.RunningImports.Steps;
import cn.yinfeng.app.intake.model.ImportRecord;
import cn.yinfeng.app.intake.model.ImportRecord.Counts;
import cn.yinfeng.app.intake.model.ImportRecord.Fault;
import cn.yinfeng.app.platform.web.Messages;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what became of imports and rows, in the reader's language. */
@Component
class ImportTexts {
    private final KindCatalogue kinds;
    private final Messages messages;
    private final RunningImports running;

    ImportTexts(KindCatalogue kinds, Messages messages, RunningImports running) {
        this.kinds = kinds;
        this.messages = messages;
        this.running = running;
    }

    ImportView view(ImportRecord record, Locale reader) {
        Counts counts = record.counts();
        Steps steps = record.state().isWorking() ? running.of(record.id()) : null;
        Fault fault = record.fault();
        return new ImportView(
                record.id(),
                record.kind(),
                record.fileName(),
                record.state(),
                steps == null ? doneWithoutSteps(record) : steps.done(),
                steps == null ? counts.rows() : steps.total(),
                counts.rows(),
                counts.problems(),
                counts.fresh(),
                counts.unchanged(),
                counts.corrections(),
                record.ignoredColumns(),
                record.startedAt(),
                record.by(),
                fault == null ? null : messages.text(fault.code(), named(record, fault, reader), reader),
                fault == null ? null : fix(fault.code(), named(record, fault, reader), reader));
    }

    private static long doneWithoutSteps(ImportRecord record) {
        return record.state().isWorking() || record.state() == ImportState.FAILED
                ? 0
                : record.counts().rows();
    }

    /** Columns stand in a fault by their codes; the reader wants headers. */
    private Map<String, Object> named(ImportRecord record, Fault fault, Locale reader) {
        var named = new HashMap<>(fault.parameters());
        if (named.get("columns") instanceof Collection<?> codes) {
            ImportKind kind = kinds.any(record.kind());
            named.put(
                    "columns",
                    codes.stream()
                            .map(code -> kinds.header(kind, String.valueOf(code), reader))
                            .collect(
                                    Collectors.joining(Locale.CHINESE.equals(Messages.language(reader)) ? "、" : ", ")));
        }
        return named;
    }

    ImportRowView.Reason reason(ImportKind kind, int row, Problem problem, Locale reader) {
        String column = problem.column();
        return new ImportRowView.Reason(
                row,
                column == null ? null : kinds.header(kind, column, reader),
                problem.code(),
                messages.text(problem.code(), problem.parameters(), reader),
                fix(problem.code(), problem.parameters(), reader));
    }

    /** One problem as a clerk reads it in a cell: column, message, how to mend it. */
    String sentence(ImportKind kind, Problem problem, Locale reader) {
        var reason = reason(kind, 0, problem, reader);
        boolean chinese = Locale.CHINESE.equals(Messages.language(reader));
        return (reason.column() == null ? "" : reason.column() + (chinese ? "：" : ": "))
                + reason.message()
                + (reason.fix() == null ? "" : (chinese ? "。" : ". ") + reason.fix());
    }

    private @Nullable String fix(String code, Map<String, Object> parameters, Locale reader) {
        return messages.find(code + ".fix", reader) == null ? null : messages.text(code + ".fix", parameters, reader);
    }
}
