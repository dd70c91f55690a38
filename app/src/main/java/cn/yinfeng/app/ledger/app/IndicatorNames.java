package cn.yinfeng.app.ledger.app;

import cn.yinfeng.app.ledger.Indicators;
import cn.yinfeng.app.ledger.model.Indicator;
import cn.yinfeng.app.ledger.model.IndicatorRules;
import cn.yinfeng.app.platform.web.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

@Service
class IndicatorNames implements Indicators {
    private final IndicatorRules rules;

    IndicatorNames(IndicatorRules rules) {
        this.rules = rules;
    }

    @Override
    public List<IndicatorView> on(LocalDate day) {
        return rules.on(day).stream()
                .map(each -> new IndicatorView(each.code(), name(each), each.kind(), each.contract(), each.subject()))
                .toList();
    }

    @Override
    public String name(String code) {
        return rules.find(code).map(IndicatorNames::name).orElse(code);
    }

    @Override
    public List<String> codes() {
        return rules.versions().stream()
                .flatMap(version -> version.indicators().stream())
                .map(Indicator::code)
                .distinct()
                .toList();
    }

    private static String name(Indicator indicator) {
        boolean english = Messages.reader().equals(Locale.ENGLISH);
        return english ? indicator.english() : indicator.chinese();
    }
}
