package cn.yinfeng.app.intake.app;

import cn.yinfeng.app.intake.ImportColumn;
import cn.yinfeng.app.intake.ImportKind;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.kernel.Refusal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of sheet that modules brought, with the words for their columns. */
@Component
class KindCatalogue {
    private final Map<String, ImportKind> kinds;
    private final Messages messages;

    KindCatalogue(ObjectProvider<ImportKind> kinds, Messages messages) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(ImportKind::code, Function.identity()));
        this.messages = messages;
    }

    /** The kinds that a caller may import, by code. */
    List<ImportKind> open(Caller caller) {
        return kinds.values().stream()
                .filter(kind -> caller.may(kind.permission()))
                .sorted(Comparator.comparing(ImportKind::code))
                .toList();
    }

    /** The kind, if the caller may import it. */
    ImportKind open(String code, Caller caller) {
        ImportKind kind = any(code);
        if (!caller.may(kind.permission())) {
            throw new Refusal("PLATFORM-403", Map.of("permission", kind.permission()));
        }
        return kind;
    }

    ImportKind any(String code) {
        ImportKind kind = kinds.get(code);
        if (kind == null) {
            throw new Absent("importKind", code);
        }
        return kind;
    }

    String name(ImportKind kind, Locale reader) {
        return messages.text("import." + kind.code(), Map.of(), reader);
    }

    String header(ImportKind kind, String column, Locale reader) {
        return messages.text("import." + kind.code() + "." + column, Map.of(), reader);
    }

    String help(ImportKind kind, ImportColumn column, Locale reader) {
        return messages.text("import." + kind.code() + "." + column.code() + ".help", Map.of(), reader);
    }

    String example(ImportKind kind, ImportColumn column, Locale reader) {
        String example = messages.find("import." + kind.code() + "." + column.code() + ".example", reader);
        return example == null ? "" : example;
    }

    /** Under which headers a column may stand: its names in both languages, and its code. */
    Map<ImportColumn, Set<String>> names(ImportKind kind) {
        var names = new HashMap<ImportColumn, Set<String>>();
        for (ImportColumn column : kind.columns()) {
            names.put(
                    column,
                    Set.copyOf(List.of(
                            header(kind, column.code(), Locale.CHINESE),
                            header(kind, column.code(), Locale.ENGLISH),
                            column.code())));
        }
        return names;
    }
}
