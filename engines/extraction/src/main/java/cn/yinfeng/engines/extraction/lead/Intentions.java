package cn.yinfeng.engines.extraction.lead;

import cn.yinfeng.engines.extraction.LeadField;
import cn.yinfeng.engines.extraction.LeadField.Kind;
import cn.yinfeng.engines.extraction.Span;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.token.WholeNumber;
import cn.yinfeng.engines.extraction.token.Words;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what an enterprise intends: how much, in which industry, on how much land, where and when. */
final class Intentions {
    private static final String NUMBER = "(\\d[\\d,]{0,12}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百]{1,5})";
    private static final Pattern MONEY = Pattern.compile(
            NUMBER + " ?(?:(?:-|至|到|~) ?" + NUMBER + ")? ?个?(亿|千万|百万|万)(?:左右|多)?(美元|美金|欧元|港元|港币|日元|元|块)?(?:人民币)?");
    private static final Pattern LAND =
            Pattern.compile(NUMBER + " ?(?:(?:-|至|到|~) ?" + NUMBER + ")?(?:多|余|来)? ?(万平方米|万平米|万平|平方米|平米|平方|㎡|平|亩|公顷)");
    private static final Pattern PLACE = Pattern.compile(
            "(?:落户|落地|选址|意向地|拟在|想在|计划在|准备在|有意在|考虑在|希望在|打算在|到|来|去|看中|看好|在)(?:了|于|为|是|:)?([\\p{IsHan}]{2,12}?(?:省|自治区|市|州|县|区|旗|新区|开发区|高新区|经开区|产业园|园区|镇))");
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}年\\d{1,2}月\\d{1,2}[日号]|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}月(?:上|中|下)旬|(?:本|这|下)个?月(?:\\d{1,2}[日号]|底|初|中旬|上旬|下旬)?|(?:下|本|这)?个?(?:周|星期|礼拜)[一二三四五六日天末]|明天|后天|月底|年底前?|年内");
    private static final int NEAR = 16;
    private final LeadText lead;
    private final String text;

    Intentions(LeadText lead) {
        this.lead = lead;
        this.text = lead.text();
    }

    void find() {
        amounts();
        land();
        industries();
        matches(PLACE, Kind.PLACE, 0.75, "意向用词后的地名");
        matches(DATE, Kind.DATE, 0.8, "时间用词");
    }

    private void matches(Pattern pattern, Kind kind, double confidence, String reason) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            int group = found.groupCount() > 0 ? 1 : 0;
            if (lead.isFree(found.start(group), found.end(group))) {
                lead.add(kind, found.start(group), found.end(group), confidence, reason);
            }
        }
    }

    /** Money that is to be invested; capital, turnover and taxes are something else. */
    private void amounts() {
        Matcher money = MONEY.matcher(text);
        while (money.find()) {
            String before = before(money.start());
            String after = text.substring(money.end(), Math.min(text.length(), money.end() + 6));
            boolean other = Lexicon.OTHER_MONEY.anyIn(before, 0, before.length());
            boolean invests =
                    Lexicon.INVESTING.anyIn(before, 0, before.length()) || after.contains("投资") || after.contains("项目");
            if (!lead.isFree(money.start(), money.end())
                    || (other && !before.endsWith("投资"))
                    || !(invests || money.group(4) != null)) {
                continue;
            }
            String currency = money.group(4) == null || money.group(4).equals("块") ? "元" : money.group(4);
            add(Kind.AMOUNT, money, money.group(3) + currency, invests ? 0.9 : 0.6, invests ? "“投资”用词与金额" : "金额，未写明用途");
        }
    }

    private void land() {
        Matcher land = LAND.matcher(text);
        while (land.find()) {
            String before = before(land.start());
            boolean wanted = Lexicon.WANTING.anyIn(before, 0, before.length())
                    || text.startsWith("地", land.end())
                    || text.startsWith("厂房", land.end())
                    || text.startsWith("的厂房", land.end());
            if (lead.isFree(land.start(), land.end())) {
                String unit = land.group(3).equals("亩") || land.group(3).equals("公顷")
                        ? land.group(3)
                        : land.group(3).startsWith("万") ? "万平方米" : "平方米";
                add(Kind.LAND, land, unit, wanted ? 0.9 : 0.6, wanted ? "用地、厂房用词与面积" : "面积，未写明用途");
            }
        }
    }

    private void add(Kind kind, Matcher found, String unit, double confidence, String reason) {
        BigDecimal least = number(found.group(1));
        if (least != null) {
            int start = found.start();
            lead.add(new LeadField(
                    kind,
                    lead.verbatim(start, found.end()).strip(),
                    least,
                    found.group(2) == null ? null : number(found.group(2)),
                    unit,
                    new Span(start, found.end()),
                    confidence,
                    reason));
        }
    }

    private static @Nullable BigDecimal number(String words) {
        String plain = words.replace(",", "");
        if (Character.isDigit(plain.charAt(0))) {
            return new BigDecimal(plain);
        }
        int value = WholeNumber.of(plain);
        return value < 0 ? null : BigDecimal.valueOf(value);
    }

    /** The words in front within the same sentence. */
    private String before(int at) {
        int start = at;
        while (start > 0 && at - start < NEAR && ";\n!?".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String words = text.substring(start, at);
        int comma = words.lastIndexOf(',');
        return comma >= 0 && words.length() - comma > 1 ? words.substring(comma + 1) : words;
    }

    private void industries() {
        for (int at = 0; at < text.length(); at++) {
            Words.Entry word = Lexicon.INDUSTRIES.at(text, at, text.length());
            if (word != null) {
                int end = at + word.word().length();
                if (lead.isFree(at, end)) {
                    lead.add(Kind.INDUSTRY, at, end, 0.8, "产业用词");
                }
                at = end - 1;
            }
        }
    }
}
