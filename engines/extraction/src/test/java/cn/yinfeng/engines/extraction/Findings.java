package cn.yinfeng.engines.extraction;

import java.util.List;

/** Says findings in one line each, so that tests read aloud. */
final class Findings {
    private Findings() {}

    /** Indicator, sign, value and unit: 新签约项目 >= 20 个. */
    static List<String> of(String text) {
        return Extractor.extract(text).targets().stream().map(Findings::say).toList();
    }

    /** The same with whom it binds in front. */
    static List<String> bound(String text) {
        return Extractor.extract(text).targets().stream()
                .map(each -> each.scope().subject() + ": " + say(each))
                .toList();
    }

    static String say(Target target) {
        Quantity quantity = target.quantity();
        String most =
                quantity.valueMax() == null ? "" : "-" + quantity.valueMax().toPlainString();
        String value = quantity.value() == null ? "?" : quantity.value().toPlainString();
        return target.indicator() + " " + quantity.comparator().sign() + " " + value + most + " " + quantity.unit();
    }
}
