package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.model.DeliveryRules;
import cn.yinfeng.app.platform.rules.ShippedRules;
import cn.yinfeng.rules.RuleFile;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rules of delivery that hold today. */
@Component
class RulesToday {
    private final List<RuleFile> files = ShippedRules.of("notice");
    private final OutsideTime time;

    RulesToday(OutsideTime time) {
        this.time = time;
    }

    DeliveryRules get() {
        return DeliveryRules.of(files, LocalDate.ofInstant(time.now(), time.zone()));
    }
}
