package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.model.NoticeKinds;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.app.platform.web.MachineDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {
    @Bean
    NoticeKinds noticeKinds() {
        return NoticeKinds.of(ShippedRules.of("notice"));
    }

    /** Mail programs turn kinds off with one click. */
    @Bean
    MachineDoor unsubscription() {
        return new MachineDoor("/api/v1/notices/unsubscription/*");
    }
}
