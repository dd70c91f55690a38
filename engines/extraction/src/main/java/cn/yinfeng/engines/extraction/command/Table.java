package cn.yinfeng.engines.extraction.command;

import cn.yinfeng.engines.extraction.Extraction;
import cn.yinfeng.engines.extraction.Fact;
import cn.yinfeng.engines.extraction.LeadField;
import cn.yinfeng.engines.extraction.Note;
import cn.yinfeng.engines.extraction.Quantity;
import cn.yinfeng.engines.extraction.Reading;
import cn.yinfeng.engines.extraction.Rule;
import cn.yinfeng.engines.extraction.Target;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The findings for reading: one line each. */
final class Table {
    private static final Map<LeadField.Kind, String> LEAD_NAMES = Map.ofEntries(
            Map.entry(LeadField.Kind.ENTERPRISE, "企业"),
            Map.entry(LeadField.Kind.PERSON, "联系人"),
            Map.entry(LeadField.Kind.TITLE, "职务"),
            Map.entry(LeadField.Kind.PHONE, "电话"),
            Map.entry(LeadField.Kind.EMAIL, "邮箱"),
            Map.entry(LeadField.Kind.ADDRESS, "地址"),
            Map.entry(LeadField.Kind.AMOUNT, "意向投资"),
            Map.entry(LeadField.Kind.INDUSTRY, "产业"),
            Map.entry(LeadField.Kind.LAND, "用地载体"),
            Map.entry(LeadField.Kind.PLACE, "意向地"),
            Map.entry(LeadField.Kind.DATE, "时间"));

    private final Extraction extraction;
    private final Reading.Read read;
    private final boolean chinese;
    private final StringBuilder out = new StringBuilder();

    Table(Extraction extraction, Reading.Read read, boolean chinese) {
        this.extraction = extraction;
        this.read = read;
        this.chinese = chinese;
    }

    /** The fields proposed for a lead, one in a line. */
    static String lead(List<LeadField> fields, boolean chinese) {
        var out = new StringBuilder();
        for (LeadField field : fields) {
            String name = chinese
                    ? LEAD_NAMES.getOrDefault(field.kind(), "")
                    : field.kind().name().toLowerCase(Locale.ROOT);
            out.append("%-10s %3.0f%%  %s%n".formatted(name, field.confidence() * 100, field.value()));
        }
        return out.toString();
    }

    String print() {
        line(extraction.title().isEmpty() ? word("（无标题）", "(no title)") : extraction.title());
        for (Note note : read.notes()) {
            line(word(note.zh(), note.en()));
        }
        line("");
        line(word("目标任务 ", "targets ") + extraction.targets().size());
        for (int i = 0; i < extraction.targets().size(); i++) {
            target(i + 1, extraction.targets().get(i));
        }
        if (!extraction.facts().isEmpty()) {
            line("");
            line(word("已有情况 ", "facts ") + extraction.facts().size());
            extraction.facts().forEach(this::fact);
        }
        further();
        return out.toString();
    }

    private void further() {
        if (!extraction.cadences().isEmpty()) {
            line("");
            line(word("时限节奏 ", "cadences ") + extraction.cadences().size());
            extraction.cadences().forEach(each -> line("     %-10s %s".formatted(each.words(), each.task())));
        }
        if (!extraction.rules().isEmpty()) {
            line("");
            line(word("规则 ", "rules ") + extraction.rules().size());
            extraction.rules().forEach(this::rule);
        }
    }

    private void rule(Rule rule) {
        Rule.Amount outcome = rule.outcome();
        String said = outcome == null
                ? rule.consequence()
                : outcome.value().toPlainString() + outcome.unit() + "  " + rule.consequence();
        line("     " + rule.circumstance() + " → " + said);
    }

    private void target(int number, Target target) {
        Integer parent = target.parent();
        String part = parent == null ? "" : word("  其中 ", "  part of ") + (parent + 1);
        line("%3d  %-10s %s  %s%s"
                .formatted(number, amount(target.quantity()), target.indicator(), around(target), part));
    }

    private static String around(Target target) {
        var words = new StringBuilder("[");
        add(words, target.scope().subject());
        add(words, target.scope().period());
        add(words, target.scope().deadline());
        if (!target.scope().responsibleUnits().isEmpty()) {
            add(words, String.join("、", target.scope().responsibleUnits()));
        }
        return words.append(']').toString();
    }

    private static void add(StringBuilder words, @Nullable String word) {
        if (word != null) {
            words.append(words.length() > 1 ? " · " : "").append(word);
        }
    }

    private void fact(Fact fact) {
        line("     %-10s %s".formatted(amount(fact.quantity()), fact.indicator()));
    }

    private String amount(Quantity quantity) {
        if (quantity.unit() == null) {
            return "-";
        }
        String value = quantity.value() == null
                ? word("待定", "undecided")
                : quantity.value().toPlainString();
        String most =
                quantity.valueMax() == null ? "" : "-" + quantity.valueMax().toPlainString();
        String sign = quantity.comparator().sign();
        String shown = switch (quantity.comparator()) {
            case GROWTH -> "+";
            case DECLINE -> "-";
            case ABOUT -> "~";
            case RANGE, EQUAL, DEADLINE -> "";
            case AT_LEAST, ABOVE, AT_MOST, BELOW -> sign;
        };
        return shown + value + most + quantity.unit();
    }

    private String word(String zh, String en) {
        return chinese ? zh : en;
    }

    private void line(String words) {
        out.append(words).append('\n');
    }
}
