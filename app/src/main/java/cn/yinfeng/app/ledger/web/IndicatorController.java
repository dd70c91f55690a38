package cn.yinfeng.app.ledger.web;

import cn.yinfeng.app.ledger.Indicators;
import cn.yinfeng.app.ledger.Indicators.IndicatorView;
import cn.yinfeng.app.platform.web.Needs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class IndicatorController {
    private final Indicators indicators;
    private final Clock clock;

    IndicatorController(Indicators indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    @GetMapping("/api/v1/indicators")
    @Needs("entry.read")
    List<IndicatorView> indicators(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false, defaultValue = "project") String subject) {
        return indicators.on(on == null ? LocalDate.now(clock) : on).stream()
                .filter(each -> each.subject().equals(subject))
                .toList();
    }
}
