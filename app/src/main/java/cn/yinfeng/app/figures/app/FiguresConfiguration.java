package cn.yinfeng.app.figures.app;

import cn.yinfeng.app.figures.model.Definitions;
import cn.yinfeng.app.ledger.Indicators;
import cn.yinfeng.app.platform.rules.ShippedRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {
    @Bean
    Definitions definitions(Indicators indicators) {
        return Definitions.of(ShippedRules.of("figures"), indicators.codes());
    }
}
