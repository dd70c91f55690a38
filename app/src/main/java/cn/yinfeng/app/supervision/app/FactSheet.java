package cn.yinfeng.app.supervision.app;

import cn.yinfeng.app.ledger.Indicators;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.app.supervision.model.FactCatalogue;
import cn.yinfeng.app.supervision.model.FactDefinition;
import cn.yinfeng.engines.rules.formula.Declared;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The facts that rules may ask for, read from the shipped data once. */
@Component
class FactSheet {
    private final FactCatalogue catalogue;
    private final Clock clock;

    FactSheet(Indicators indicators, Clock clock) {
        this.catalogue = FactCatalogue.of(ShippedRules.of("supervision"), indicators.codes());
        this.clock = clock;
    }

    List<FactDefinition> on(LocalDate day) {
        return catalogue.on(day);
    }

    List<Declared> offered() {
        return on(LocalDate.now(clock)).stream().map(FactDefinition::declared).toList();
    }
}
