package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.model.NoticeKinds;
import cn.yinfeng.app.platform.rules.ShippedRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {
    @Bean
    NoticeKinds noticeKinds() {
        return NoticeKinds.of(ShippedRules.of("notice"));
    }
}
