package cn.yinfeng.engines.rules.file;

import cn.yinfeng.engines.rules.Words;

/** How each field of a rule file is written, for whoever left it out. */
final class Sample {
    private Sample() {}

    static Words of(String field) {
        return switch (field) {
            case "code" -> Words.same("code: SUP-START-OVERDUE");
            case "kind" -> Words.same("kind: lamp");
            case "source" ->
                new Words("source: 文号 · 条款（没有依据的规则不予加载）", "source: document and clause (no source, no load)");
            case "from" -> Words.same("from: 2025-01-01");
            case "zh", "en", "name", "say" -> new Words("{ zh: 中文, en: English }", "{ zh: 中文, en: English }");
            case "type" -> Words.same("type: number");
            case "examples" -> Words.same("examples: [ { given: { … }, expect: RED } ]");
            default -> Words.same(field + ": …");
        };
    }
}
