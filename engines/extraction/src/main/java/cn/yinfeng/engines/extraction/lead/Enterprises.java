package cn.yinfeng.engines.extraction.lead;

import cn.yinfeng.engines.extraction.LeadField.Kind;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of enterprises: by their label, or by the form of company at their end. */
final class Enterprises {
    private static final int LONGEST = 40;
    private static final int SHORTEST = 2;
    private static final Pattern LABEL = Pattern.compile("(?:企业名称|公司名称|单位名称|企业|公司|单位|客商|投资方)[ ]?:[ ]?([^\\n,;]{2,40})");
    private static final Pattern FOREIGN = Pattern.compile("(?<![A-Za-z&.' -])[A-Z][A-Za-z&.' -]{1,50}?(?:Co\\.?,?"
            + " ?Ltd\\.?|Inc\\.?|GmbH|LLC|Corporation|Group|Limited|AG|S\\.A\\.)(?![A-Za-z])");
    private final LeadText lead;
    private final String text;

    Enterprises(LeadText lead) {
        this.lead = lead;
        this.text = lead.text();
    }

    void find() {
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            if (lead.isFree(label.start(1), label.end(1))) {
                lead.add(Kind.ENTERPRISE, label.start(1), label.end(1), 0.95, "“企业名称”一类的标注");
            }
        }
        for (int at = 0; at < text.length(); at++) {
            Words.Entry form = Lexicon.COMPANY_FORMS.at(text, at, text.length());
            if (form != null) {
                named(at, at + form.word().length(), form);
                at += form.word().length() - 1;
            }
        }
        Matcher foreign = FOREIGN.matcher(text);
        while (foreign.find()) {
            if (lead.isFree(foreign.start(), foreign.end())) {
                lead.add(Kind.ENTERPRISE, foreign.start(), foreign.end(), 0.85, "外文公司形式");
            }
        }
    }

    private void named(int form, int end, Words.Entry entry) {
        int start = start(form);
        boolean partOfLonger = end < text.length()
                && isNamePart(text.charAt(end))
                && Lexicon.COMPANY_FORMS.at(text, end, text.length()) != null;
        if (partOfLonger || form - start < SHORTEST || !lead.isFree(start, end)) {
            return;
        }
        double confidence = Double.parseDouble(entry.note(0));
        lead.add(Kind.ENTERPRISE, start, end, confidence, "以“" + entry.word() + "”结尾");
    }

    /** Back to a blank, a sign, or a word that introduces a name (我是, 来自, 有一家). */
    private int start(int form) {
        int start = form;
        while (start > 0 && form - start < LONGEST && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        for (int at = start; at < form; at++) {
            Words.Entry before = Lexicon.BEFORE_NAMES.at(text, at, form);
            if (before != null && form - (at + before.word().length()) >= SHORTEST) {
                start = at + before.word().length();
                at = start - 1;
            }
        }
        return start;
    }

    private static boolean isNamePart(char each) {
        return Character.isLetterOrDigit(each) || each == '(' || each == ')' || each == '&' || each == '·';
    }
}
