package cn.yinfeng.app.figures.app;

import cn.yinfeng.app.figures.Figures.Cohort;
import cn.yinfeng.app.figures.Figures.CohortKind;
import cn.yinfeng.app.figures.Figures.DefinitionView;
import cn.yinfeng.app.figures.model.Definition;
import cn.yinfeng.app.figures.model.Measure;
import cn.yinfeng.app.platform.web.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names in the reader's language. */
@Component
class Labels {
    private final Messages messages;

    Labels(Messages messages) {
        this.messages = messages;
    }

    Cohort cohort(CohortKind kind, @Nullable String event) {
        String label = kind == CohortKind.EVENT && event != null
                ? event
                : messages.text("figures.cohort." + kind, Map.of(), Messages.reader());
        return new Cohort(kind, kind == CohortKind.EVENT ? event : null, label);
    }

    DefinitionView definition(Definition definition) {
        boolean english = Messages.reader().equals(Locale.ENGLISH);
        var formula = new LinkedHashMap<String, String>();
        formula.put("numerator", definition.numerator().toString());
        Measure denominator = definition.denominator();
        if (denominator != null) {
            formula.put("denominator", denominator.toString());
        }
        return new DefinitionView(
                definition.code(),
                definition.name().in(english),
                definition.kind(),
                definition.file().from(),
                definition.file().to().orElse(null),
                definition.file().source(),
                definition.text().in(english),
                definition.file().hash(),
                formula);
    }
}
