package cn.yinfeng.engines.extraction.finding.measure;

import cn.yinfeng.engines.extraction.Comparator;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.grammar.Indicator;
import cn.yinfeng.engines.extraction.grammar.Mention;
import cn.yinfeng.engines.extraction.token.Measure.Dimension;
import cn.yinfeng.engines.extraction.token.Search;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is given, where the number does not stand beside its name: 按租金的30%给予补贴, 每年最高100万元. */
final class Gifts {
    private static final List<String> NAMES = List.of("奖励", "补助", "补贴", "奖补", "资助", "扶持", "贴息", "减免", "返还");
    private static final Pattern BEHIND =
            Pattern.compile("(?:的)?(?:比例|标准)?(?:连续[^,;。]{1,4}年)?(?:给予|予以)?(?:企业|项目)?(?:一次性|等额)?(奖励|补助|补贴|奖补|资助|扶持|贴息)");
    private static final int REACH = 20;
    private static final int SHORT = 6;
    private final Place place;
    private final String text;

    Gifts(Place place) {
        this.place = place;
        this.text = place.text();
    }

    /** The gift of this value, or null where its own words name it. */
    @Nullable
    String name(Mention mention) {
        if (mention.measure().is(Dimension.SCORE)) {
            return points(mention);
        }
        String behind = behind(mention);
        Indicator left = mention.left();
        boolean bare = mention.right().isEmpty()
                || mention.right().start() == mention.comparison().end();
        if (behind != null && bare) {
            String base = place.words(left.start(), left.end()).replaceFirst("^给予", "");
            return base.startsWith("每") || base.startsWith("按每") ? behind : base + behind;
        }
        String prize = prize(left);
        if (prize != null) {
            return prize;
        }
        String gift = isCap(mention) ? before(mention.measure().start()) : null;
        boolean single = gift != null && text.startsWith("单", left.start()) && !left.isEmpty();
        return single ? place.words(left.start(), left.end()) + gift : gift;
    }

    /** 满1亿元的加4分, 投资满5000万元的，年终考核加2分: for what the points are given; null where its own words tell it. */
    private @Nullable String points(Mention mention) {
        Indicator left = mention.left();
        int end = left.end();
        while (end > left.start() && "另再加扣减计得".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (left.isEmpty() || end == left.end() || text.charAt(left.start()) == '每') {
            return null;
        }
        int from = mention.clause().start();
        if (text.charAt(left.start()) == '的' || text.charAt(end - 1) == '的') {
            return place.words(text.charAt(left.start()) == '的' ? from : left.start(), end);
        }
        boolean whoever = from - 2 > place.sentence().start() && text.startsWith("的,", from - 2);
        int start = from - 1;
        while (whoever && start > place.sentence().start() && ",;:。".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return whoever && end - left.start() <= SHORT ? place.words(start, from - 1) : null;
    }

    /** 二等奖2个单位各奖励30万元: those who are given it are no part of its name. */
    private @Nullable String prize(Indicator left) {
        String words = text.substring(left.start(), left.end());
        boolean shared = words.indexOf('各') > 0 && words.indexOf('每') < 0;
        return shared ? NAMES.stream().filter(words::endsWith).findFirst().orElse(null) : null;
    }

    /** The value is told as a gift by words of its own sentence, though not by its clause. */
    boolean isGiven(Mention mention) {
        return behind(mention) != null
                || (isCap(mention) && before(mention.measure().start()) != null);
    }

    private @Nullable String behind(Mention mention) {
        int end = mention.comparison().end();
        int to = Math.min(place.sentence().end(), end + REACH);
        boolean near = to > end && "的比标连给予企项一等奖补资扶贴".indexOf(text.charAt(end)) >= 0;
        Matcher found = BEHIND.matcher(near ? text.substring(end, to) : "");
        return near && found.lookingAt() ? found.group(1) : null;
    }

    /** 最高不超过500万元, 单个企业累计不超过100万元: the most of what was promised before. */
    private boolean isCap(Mention mention) {
        Indicator left = mention.left();
        String name = text.substring(left.start(), Math.min(left.end(), left.start() + SHORT));
        boolean bare = left.isEmpty()
                || (name.startsWith("单个") && left.length() <= SHORT)
                || List.of("累计", "每年", "每家", "每户", "合计").contains(name);
        return bare && mention.comparison().comparator() == Comparator.AT_MOST;
    }

    private @Nullable String before(int to) {
        int last = -1;
        String found = null;
        for (String each : NAMES) {
            int at = Search.last(text, each, place.sentence().start(), to);
            if (at > last) {
                last = at;
                found = each;
            }
        }
        return found;
    }
}
