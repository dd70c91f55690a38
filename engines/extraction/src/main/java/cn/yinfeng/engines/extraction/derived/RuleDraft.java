package cn.yinfeng.engines.extraction.derived;

import cn.yinfeng.engines.extraction.Issue;
import cn.yinfeng.engines.extraction.Rule;
import cn.yinfeng.engines.extraction.Rule.Amount;
import cn.yinfeng.engines.extraction.Rule.Condition;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A rule found as the commented skeleton of a dated rule: what the text tells is filled in, what a person must decide is asked for. */
public final class RuleDraft {
    private final StringBuilder out = new StringBuilder();
    private final Rule rule;
    private final String sentence;

    private RuleDraft(Rule rule, String sentence) {
        this.rule = rule;
        this.sentence = sentence;
    }

    /** YAML with one comment for each open decision; never complete, so that nobody adopts it unread. */
    public static String of(Rule rule, Issue issue, String title, String text) {
        var draft = new RuleDraft(rule, rule.evidence().sentence().of(text).strip());
        draft.head(issue, title);
        draft.body();
        return draft.out.toString();
    }

    private void head(Issue issue, String title) {
        line("# 由文件原文整理的规则草稿，逐项核对后再用 A draft from the words of a document: check every line before use");
        line("code: # 填规则代码 give it a code");
        boolean lamp = rule.kind() == Rule.Kind.THRESHOLD || rule.kind() == Rule.Kind.LAMP;
        line("kind: " + (lamp ? "lamp" : "scheme") + " # 核对种类 lamp or scheme");
        line("name: { zh: " + quoted(brief(rule.circumstance())) + ", en: \"\" } # 填英文名 name it in English");
        String number = issue.documentNumber() == null ? "" : " " + issue.documentNumber();
        String path = String.join(" › ", rule.evidence().headingPath());
        line("source: " + quoted("《" + title + "》" + number + (path.isEmpty() ? "" : " " + path)));
        line("from: "
                + (issue.issuedOn() == null ? "# 填生效日期 from when it holds" : issue.issuedOn() + " # 核对生效日期 check"));
        line("text:");
        line("  zh: " + quoted(sentence));
        line("  en: # 填英文 say it in English");
    }

    private void body() {
        if (!rule.conditions().isEmpty()) {
            line("# 条件 conditions: " + (rule.any() ? "满足其一 one is enough" : "同时满足 all are needed"));
            for (Condition each : rule.conditions()) {
                BigDecimal value = each.quantity().value();
                line("#   - " + each.indicator() + " "
                        + each.quantity().comparator().sign() + " " + (value == null ? "?" : value.toPlainString())
                        + orEmpty(each.quantity().unit()));
            }
        }
        if (!rule.circumstance().isEmpty()) {
            line("# 情形 when: " + flat(rule.circumstance()));
        }
        Amount outcome = rule.outcome();
        if (outcome != null) {
            String grade = rule.grade() == 0 ? "" : "第" + rule.grade() + "等次 grade " + rule.grade() + " ";
            line("# 结果 outcome (" + rule.kind().name().toLowerCase(java.util.Locale.ROOT) + "): " + grade
                    + said(outcome));
        } else {
            line("# 结果 outcome: " + flat(rule.consequence()));
        }
        Amount cap = rule.cap();
        if (cap != null) {
            line("# 上限 cap: " + said(cap));
        }
        line("examples: # 至少一个适用、一个刚好不适用 at least one that fits and one that just does not");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private static String said(Amount amount) {
        return amount.value().toPlainString() + amount.unit();
    }

    private static String brief(String words) {
        String flat = flat(words);
        return flat.length() > 30 ? flat.substring(0, 30) + "…" : flat;
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static String quoted(String words) {
        return '"' + flat(words).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
