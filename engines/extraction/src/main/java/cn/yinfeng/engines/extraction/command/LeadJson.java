package cn.yinfeng.engines.extraction.command;

import cn.yinfeng.engines.extraction.LeadField;
import java.util.List;
import java.util.Locale;

/** The stable contract of {@code --lead --json}, told in docs/guide/extract.md. Fields are added, never renamed or dropped. */
public final class LeadJson {
    private LeadJson() {}

    /** One JSON object and a line end. */
    public static String of(List<LeadField> fields, String text) {
        var json = new Json();
        json.open('{').name("fields").open('[');
        for (LeadField field : fields) {
            json.open('{').field("field", field.kind().name().toLowerCase(Locale.ROOT));
            json.field("value", field.value()).number("amount", field.amount());
            json.number("amountMax", field.amountMax()).field("unit", field.unit());
            json.field("words", field.span().of(text));
            json.number("start", field.span().start())
                    .number("end", field.span().end());
            json.number("confidence", field.confidence()).field("reason", field.reason());
            json.close('}');
        }
        json.close(']').close('}');
        return json.text() + "\n";
    }
}
