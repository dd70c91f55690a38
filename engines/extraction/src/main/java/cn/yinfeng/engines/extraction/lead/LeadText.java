package cn.yinfeng.engines.extraction.lead;

import cn.yinfeng.engines.extraction.LeadField;
import cn.yinfeng.engines.extraction.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The text with narrow signs, character by character as long as the original, and what was found in it so far. */
public final class LeadText {
    private final String original;
    private final String text;
    private final BitSet taken;
    private final List<LeadField> fields = new ArrayList<>();

    private LeadText(String original) {
        this.original = original;
        var narrow = new StringBuilder(original.length());
        for (int at = 0; at < original.length(); at++) {
            narrow.append(narrow(original.charAt(at)));
        }
        this.text = narrow.toString();
        this.taken = new BitSet(original.length());
    }

    public static LeadText of(String original) {
        return new LeadText(original);
    }

    /** The surest signs first: what they take is not taken for something else. */
    public List<LeadField> fields() {
        new Contacts(this).find();
        new Enterprises(this).find();
        new Addresses(this).find();
        new Persons(this).find();
        new Intentions(this).find();
        fields.sort(
                Comparator.comparingInt((LeadField each) -> each.span().start()).thenComparing(LeadField::kind));
        return List.copyOf(fields);
    }

    String text() {
        return text;
    }

    String verbatim(int start, int end) {
        return original.substring(start, end);
    }

    boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    boolean has(LeadField.Kind kind) {
        return fields.stream().anyMatch(each -> each.kind() == kind);
    }

    void add(LeadField field) {
        boolean known = fields.stream()
                .anyMatch(each -> each.kind() == field.kind() && each.value().equals(field.value()));
        if (!known) {
            fields.add(field);
        }
        taken.set(field.span().start(), field.span().end());
    }

    void add(LeadField.Kind kind, int start, int end, double confidence, String reason) {
        add(LeadField.words(kind, verbatim(start, end).strip(), new Span(start, end), confidence, reason));
    }

    /** The end of the line in which this place stands. */
    int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static char narrow(char each) {
        if (each >= '！' && each <= '～') {
            return (char) (each - 0xfee0);
        }
        return switch (each) {
            case '　', '\t', '\u00a0' -> ' ';
            case '\r' -> '\n';
            case '。', '；' -> ';';
            case '、' -> ',';
            case '—', '–', '－', '～' -> '-';
            default -> each;
        };
    }
}
