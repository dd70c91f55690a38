package cn.yinfeng.engines.extraction.frame;

import cn.yinfeng.engines.extraction.Issue;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.outline.Block;
import cn.yinfeng.engines.extraction.outline.Outline;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.FoldedText;
import cn.yinfeng.engines.extraction.token.Scan;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.TimePhrase;
import cn.yinfeng.engines.extraction.token.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads title, document number, date, publisher, year and region from the head (and the foot) of a document. */
public final class FrontMatter {
    private static final int HEAD = 40;
    private static final int LONGEST_TITLE = 90;
    /** (2026-2028): years without the word. */
    private static final Pattern YEARS = Pattern.compile("\\((20\\d\\d)[-—~至]+(20\\d\\d)\\)");

    /** “十五五”规划: five years. */
    private static final Pattern FIVE_YEARS = Pattern.compile("“?十([一二三四五六])五”?(?:时期|期间)?[^,。]{0,8}规划");

    /** 2020年1月1日后注册的: a day that opens a time without end. */
    private static final Pattern ONWARDS = Pattern.compile("\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:以后|之后|以来|后|起)");

    private final FoldedText folded;
    private final String text;
    private final Outline outline;

    public FrontMatter(FoldedText folded, Outline outline) {
        this.folded = folded;
        this.text = folded.text();
        this.outline = outline;
    }

    public Frame frame() {
        Block title = title();
        String name = title == null ? "" : titleWords(title);
        LocalDate issued = new IssueDate(text, outline).told();
        int year = year(name, issued);
        String region = Region.of(name, text);
        var issue = new Issue(
                documentNumber(),
                issued == null ? null : issued.toString(),
                publisher(name),
                region,
                period(name, year));
        return new Frame(folded, outline, name, issue, year, new Genre(folded, outline, name).isReport());
    }

    /** The last line before the first heading that ends like a title; else the first line that is no sentence. */
    private @Nullable Block title() {
        Block found = null;
        Block first = null;
        int seen = 0;
        for (Block block : outline.blocks()) {
            if ((block.level() == 1 && found != null) || seen++ > HEAD) {
                break;
            }
            if (block.end() - block.start() > LONGEST_TITLE || isFurniture(block)) {
                continue;
            }
            found = endsLikeTitle(block) ? block : found;
            boolean headline = block.end() - block.start() >= 12 && isPlainLine(block);
            first = first == null && headline ? block : first;
        }
        return found != null ? found : first;
    }

    private boolean endsLikeTitle(Block block) {
        int end = block.end();
        if (text.charAt(end - 1) == ')') {
            int open = text.lastIndexOf('(', end);
            end = open > block.start() ? open : end;
        }
        Words.Entry word = Lexicon.TITLES.before(text, block.start(), end);
        boolean marked = block.level() > 1 || (block.level() == 1 && text.charAt(block.start()) != '#');
        return word != null && end - block.start() >= shortest(word) && !marked && isPlainLine(block);
    }

    /** 专题会议纪要 is short and says all; 方案 needs words in front of it. */
    private static int shortest(Words.Entry word) {
        return word.note(0).equals("REPORT") && !word.word().equals("报告") ? 5 : 8;
    }

    private boolean isPlainLine(Block block) {
        for (int at = block.start(); at < block.end(); at++) {
            if ("。;,".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isFurniture(Block block) {
        int colon = Search.first(text, ":", block.start(), block.end());
        return (colon >= 0 && colon - block.start() <= 8) || Search.first(text, ">", block.start(), block.end()) >= 0;
    }

    private String titleWords(Block block) {
        String words = folded.verbatim(block.start(), block.end())
                .replaceFirst("^#+", "")
                .strip();
        Block next = after(block);
        return next != null && isDraftMark(next) ? words + folded.verbatim(next.start(), next.end()) : words;
    }

    /** (征求意见稿) stands on a line of its own. */
    private boolean isDraftMark(Block line) {
        int length = line.end() - line.start();
        return length > 2
                && length <= 10
                && text.charAt(line.start()) == '('
                && text.charAt(line.end() - 1) == ')'
                && !Characters.isDigit(text.charAt(line.start() + 1));
    }

    private @Nullable Block after(Block block) {
        int index = outline.blocks().indexOf(block) + 1;
        return index < outline.blocks().size() ? outline.blocks().get(index) : null;
    }

    /** 某政办发〔2024〕6号: the first one before the first heading. */
    private @Nullable String documentNumber() {
        int limit = headEnd();
        for (int at = 0; at < limit; at++) {
            char each = text.charAt(at);
            int close = each == '〔' ? text.indexOf('〕', at) : each == '[' ? text.indexOf(']', at) : -1;
            if (close == at + 5 && at > 1) {
                int end = close + 1;
                while (end < text.length() && Characters.isDigit(text.charAt(end))) {
                    end++;
                }
                int start = at;
                while (start > 0 && Characters.isHan(text.charAt(start - 1)) && at - start < 12) {
                    start--;
                }
                if (end > close + 1 && text.startsWith("号", end) && start < at) {
                    return folded.verbatim(start, end + 1);
                }
            }
        }
        return null;
    }

    private int headEnd() {
        for (Block block : outline.blocks()) {
            if (block.level() == 1) {
                return block.start();
            }
        }
        return Math.min(text.length(), 600);
    }

    private @Nullable String publisher(String title) {
        for (Block block : outline.blocks()) {
            for (String label : List.of("发布机构:", "发文机关:", "来源:")) {
                int at = Search.first(text, label, block.start(), block.end());
                if (at >= 0 && at + label.length() < block.end()) {
                    int stop = at + label.length();
                    while (stop < block.end() && Characters.isHan(text.charAt(stop))) {
                        stop++;
                    }
                    return stop > at + label.length() ? folded.verbatim(at + label.length(), stop) : null;
                }
            }
        }
        int about = title.indexOf("关于");
        return about > 3 ? title.substring(0, about).strip() : null;
    }

    private @Nullable String period(String title, int year) {
        FoldedText words = FoldedText.of(title);
        Matcher years = YEARS.matcher(words.text());
        if (years.find()) {
            return years.group(1) + "年至" + years.group(2) + "年";
        }
        int first = fiveYears(words.text());
        if (first > 0) {
            return first + "年至" + (first + 4) + "年";
        }
        for (TimePhrase time : Scan.of(words.text(), 0, words.length()).times()) {
            if (time.kind() == TimePhrase.Kind.RANGE && time.from().year() > 0) {
                return Periods.label(time, year);
            }
        }
        String campaign = new Campaign(text, outline, year).days();
        return campaign != null ? campaign : year == 0 ? null : year + "年";
    }

    /** The year of the title, else of the date, else the one that is named most. */
    private int year(String title, @Nullable LocalDate issued) {
        FoldedText words = FoldedText.of(title);
        Matcher years = YEARS.matcher(words.text());
        if (years.find()) {
            return Integer.parseInt(years.group(1));
        }
        for (TimePhrase time : Scan.of(words.text(), 0, words.length()).times()) {
            if (time.from().year() > 0) {
                return time.from().year();
            }
        }
        if (issued != null) {
            return issued.getYear();
        }
        int first = fiveYears(words.text());
        return first > 0 ? first : mostNamedYear();
    }

    private static int fiveYears(String title) {
        Matcher plan = FIVE_YEARS.matcher(title);
        return plan.find() ? 2001 + 5 * "零一二三四五六".indexOf(plan.group(1)) : 0;
    }

    private int mostNamedYear() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int at = text.indexOf("20"); at >= 0 && at + 5 <= text.length(); at = text.indexOf("20", at + 1)) {
            boolean year = Characters.isDigit(text.charAt(at + 2))
                    && Characters.isDigit(text.charAt(at + 3))
                    && text.charAt(at + 4) == '年';
            boolean begins = (at > 0 && text.charAt(at - 1) == '自' && Search.has(text, "起", at, at + 14))
                    || ONWARDS.matcher(text).region(at, text.length()).lookingAt();
            boolean until = begins || (at > 0 && "到至".indexOf(text.charAt(at - 1)) >= 0);
            if (year && !until) {
                counts.merge(Integer.parseInt(text.substring(at, at + 4)), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
