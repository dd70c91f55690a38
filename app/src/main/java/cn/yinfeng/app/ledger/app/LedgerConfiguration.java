package cn.yinfeng.app.ledger.app;

import cn.yinfeng.app.ledger.Indicators;
import cn.yinfeng.app.ledger.model.CountingRules;
import cn.yinfeng.app.ledger.model.IndicatorRules;
import cn.yinfeng.app.platform.rules.ShippedRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {
    @Bean
    IndicatorRules indicatorRules() {
        return IndicatorRules.of(ShippedRules.of("ledger"));
    }

    @Bean
    CountingRules countingRules(Indicators indicators) {
        return CountingRules.of(ShippedRules.of("ledger"), indicators.codes());
    }
}
