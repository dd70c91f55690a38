package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.plan.model.EngineFinder;
import cn.yinfeng.app.plan.model.Measures;
import cn.yinfeng.app.plan.model.TargetFinder;
import cn.yinfeng.app.platform.rules.ShippedRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {
    @Bean
    TargetFinder targetFinder() {
        return new EngineFinder();
    }

    @Bean
    Measures measures() {
        return Measures.of(ShippedRules.of("plan"));
    }
}
