package cn.yinfeng.app.rulebook.web;

import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.rulebook.RuleKind;
import cn.yinfeng.app.rulebook.RulePreview;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.lamp.Lamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A preview in the reader's language. */
@Component
class PreviewTexts {
    RulePreviewView view(RuleKind kind, RulePreview preview) {
        return new RulePreviewView(
                preview.on(),
                preview.looked(),
                preview.changed(),
                preview.tallies().stream()
                        .map(each ->
                                new PreviewTally(each.code(), label(kind, each.code()), each.before(), each.after()))
                        .toList(),
                preview.changes().stream().map(PreviewTexts::change).toList());
    }

    private static String label(RuleKind kind, String code) {
        return Arrays.stream(Lamp.values())
                .filter(each -> kind == RuleKind.LAMP && each.name().equals(code))
                .findFirst()
                .map(each -> in(each.label()))
                .orElse(code);
    }

    private static PreviewChange change(RulePreview.Change change) {
        return new PreviewChange(
                change.kind(),
                change.id(),
                change.name(),
                change.unitName(),
                in(change.before()),
                in(change.after()),
                in(change.reason()));
    }

    private static String in(Words words) {
        return words.in(!Messages.reader().equals(Locale.ENGLISH));
    }

    /** What a text would change; see {@link RulePreview}. */
    record RulePreviewView(
            LocalDate on, long looked, long changed, List<PreviewTally> tallies, List<PreviewChange> changes) {}

    record PreviewTally(String code, String label, long before, long after) {}

    record PreviewChange(
            String kind, String id, String name, String unitName, String before, String after, String reason) {}
}
