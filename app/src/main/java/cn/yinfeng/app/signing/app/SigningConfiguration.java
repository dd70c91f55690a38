package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.app.signing.model.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SigningConfiguration {
    @Bean
    RouteRules routeRules() {
        return RouteRules.of(ShippedRules.of("signing"));
    }
}
