package cn.yinfeng.app.duty.app;

import cn.yinfeng.app.duty.model.DueDays;
import cn.yinfeng.app.duty.model.Reminders;
import cn.yinfeng.app.duty.model.Workdays;
import cn.yinfeng.app.platform.rules.ShippedRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DutyConfiguration {
    @Bean
    DueDays dueDays() {
        return new DueDays(Workdays.of(ShippedRules.of("duty")));
    }

    @Bean
    Reminders reminders() {
        return Reminders.of(ShippedRules.of("duty"));
    }
}
