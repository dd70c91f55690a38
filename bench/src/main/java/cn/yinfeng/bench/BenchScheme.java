package cn.yinfeng.bench;

import java.util.ArrayList;
import java.util.List;

/** A scheme of 40 items that uses every numeric measure that ships. */
final class BenchScheme {
    static final String CODE = "ASM-BENCH";
    private static final List<String> RATES = List.of(
            "履约率",
            "开工率",
            "资金到位率",
            "投产率",
            "结转项目履约率",
            "结转项目开工率",
            "结转项目资金到位率",
            "结转项目投产率",
            "新签约项目履约率",
            "新签约项目开工率",
            "新签约项目资金到位率",
            "新签约项目投产率",
            "认定资金到位率");
    private static final List<String> COUNTS = List.of("签约项目数", "结转项目数", "新签约项目数");
    private static final List<String> AMOUNTS = List.of(
            "签约额",
            "结转项目签约额",
            "新签约额",
            "到位资金",
            "当期到位资金",
            "结转项目当期到位资金",
            "新签约项目到位资金",
            "上报到位资金",
            "认定到位资金",
            "上报当期到位资金",
            "认定当期到位资金");
    static final int MEASURES = RATES.size() + COUNTS.size() + AMOUNTS.size();
    private static final int ITEMS = 40;

    private BenchScheme() {}

    static String text() {
        List<String> formulas = formulas();
        var text = new StringBuilder("""
                code: %s
                kind: scheme
                name: { zh: 试验方案, en: Scheme for measuring }
                source: 引凤性能测试用方案，不对应任何文件
                from: 2020-01-01
                full: 100
                measures:
                """.formatted(CODE));
        RATES.forEach(each -> text.append("  " + each + ": { type: number, unit: \"%\", en: rate, missing: 0 }\n"));
        COUNTS.forEach(each -> text.append("  " + each + ": { type: number, unit: 个, en: count }\n"));
        AMOUNTS.forEach(each -> text.append("  " + each + ": { type: money, en: amount }\n"));
        text.append("items:\n");
        for (int item = 0; item < ITEMS; item++) {
            text.append("  - { code: i%d, name: { zh: 第%d项, en: Item %d }, weight: 2.5, formula: %s }%n"
                    .formatted(item, item, item, formulas.get(item % formulas.size())));
        }
        text.append("""
                rounding: { places: 2, mode: HALF_UP }
                ranking: { by: ROUNDED, ties: [{ measure: 开工率 }] }
                examples:
                  - given:
                      甲园: { 开工率: 50% }
                    expect:
                      甲园: { total: UNDETERMINED }
                """);
        return text.toString();
    }

    private static List<String> formulas() {
        var formulas = new ArrayList<String>();
        RATES.forEach(each -> formulas.add("权重 * " + each + " / 0.9"));
        COUNTS.forEach(each -> formulas.add("权重 * " + each + " / 1000"));
        AMOUNTS.forEach(each -> formulas.add("权重 * " + each + " / (签约额 + 亿元(1))"));
        return formulas;
    }
}
