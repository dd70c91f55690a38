package cn.yinfeng.app.assessment.app;

import cn.yinfeng.app.assessment.model.Measures;
import cn.yinfeng.app.figures.FigureGroups;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.ledger.Indicators;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.engines.rules.value.Type;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {
    @Bean
    Measures.Known knownSources(FigureGroups figures, Indicators indicators, Clock clock) {
        var ofFigures = new HashMap<String, Type>();
        figures.kinds().forEach((code, kind) -> ofFigures.put(code, type(kind)));
        var ofIndicators = new HashMap<String, Type>();
        indicators
                .on(LocalDate.now(clock))
                .forEach(each ->
                        ofIndicators.put(each.code(), each.kind() == Indicators.Kind.MONEY ? Type.MONEY : Type.NUMBER));
        return new Measures.Known(ofFigures, ofIndicators);
    }

    @Bean
    Measures assessmentMeasures(Measures.Known known) {
        return Measures.of(ShippedRules.of("assessment"), known);
    }

    private static Type type(Figure.Kind kind) {
        return switch (kind) {
            case MONEY -> Type.MONEY;
            case COUNT, RATE -> Type.NUMBER;
        };
    }
}
