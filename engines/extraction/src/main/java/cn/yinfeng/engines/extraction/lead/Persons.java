package cn.yinfeng.engines.extraction.lead;

import cn.yinfeng.engines.extraction.LeadField.Kind;
import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of persons and what they are: by labels, beside a post, as 王总, or alone on a line of a card. */
final class Persons {
    private static final Pattern LABEL =
            Pattern.compile("(?:联系人|姓名|联络人|负责人|对接人|法定代表人|法人代表|法人|经办人)[ ]?(?:是|为|:)?[ ]?([\\p{IsHan}·]{2,8})");
    private static final Pattern TITLE_LABEL = Pattern.compile("(?:职务|职位|岗位)[ ]?:[ ]?([^\\n,; ]{2,20})");
    private static final Pattern HELLO =
            Pattern.compile("(?:我是|我叫|本人|这是|引荐|介绍|联系|对接|认识|找|的)([\\p{IsHan}]{2,4})(?=[,;:\\n !(。]|$)");
    private static final Pattern LINE = Pattern.compile("(?m)^[ ]*(\\p{IsHan} ?\\p{IsHan}(?: ?\\p{IsHan}){0,2})[ ]*$");
    private static final int LONGEST_POST = 12;
    private final LeadText lead;
    private final String text;

    Persons(LeadText lead) {
        this.lead = lead;
        this.text = lead.text();
    }

    void find() {
        labelled();
        posts();
        greeted();
        alone();
    }

    private void labelled() {
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            int end = nameEnd(label.start(1), label.end(1));
            if (end > label.start(1) && lead.isFree(label.start(1), end)) {
                lead.add(Kind.PERSON, label.start(1), end, 0.95, "“联系人”一类的标注");
            }
        }
        Matcher title = TITLE_LABEL.matcher(text);
        while (title.find()) {
            if (lead.isFree(title.start(1), title.end(1))) {
                lead.add(Kind.TITLE, title.start(1), title.end(1), 0.95, "“职务”标注");
            }
        }
    }

    /** 总经理 张伟, 张伟 总经理, 李明总经理, 王总. */
    private void posts() {
        for (int at = 0; at < text.length(); at++) {
            Words.Entry post = Lexicon.POSTS.at(text, at, text.length());
            if (post != null && lead.isFree(at, at + post.word().length())) {
                post(at, at + post.word().length(), post);
                at += post.word().length() - 1;
            }
        }
    }

    private void post(int at, int end, Words.Entry post) {
        int before = nameBefore(at);
        int[] after = nameAfter(end);
        boolean polite = post.note(0).equals("POLITE");
        if (before >= 0) {
            boolean whole = at - before > 1;
            lead.add(
                    Kind.PERSON,
                    before,
                    polite && !whole ? end : blanksBack(before, at),
                    whole ? 0.9 : 0.6,
                    whole ? "姓名与职务相邻" : "姓氏与称呼，缺全名");
        } else if (after != null && !polite) {
            lead.add(Kind.PERSON, after[0], after[1], 0.88, "姓名与职务相邻");
        }
        if (!polite) {
            int start = before >= 0 ? at : department(at);
            lead.add(Kind.TITLE, start, end, before >= 0 || after != null ? 0.92 : 0.7, "职务用词");
        }
    }

    private int blanksBack(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    /** 投资发展部总监: the department belongs to the post. */
    private int department(int at) {
        int start = at;
        while (start > 0
                && at - start < LONGEST_POST
                && Character.UnicodeScript.of(text.charAt(start - 1)) == Character.UnicodeScript.HAN
                && lead.isFree(start - 1, at)) {
            start--;
        }
        String words = text.substring(start, at);
        boolean named = words.endsWith("部") || words.endsWith("中心") || words.endsWith("事业部") || words.endsWith("区");
        return named && words.length() > 1 ? start : at;
    }

    /** Where the name begins that ends before this place; the surname alone for 王总; -1 where there is none. */
    private int nameBefore(int end) {
        int last = end;
        while (last > 0 && text.charAt(last - 1) == ' ') {
            last--;
        }
        for (int length : new int[] {4, 3, 2}) {
            int start = last - length;
            if (start >= 0 && isName(start, last) && isEdge(start)) {
                return start;
            }
        }
        boolean surname = last == end && last > 0 && Lexicon.SURNAMES.at(text, last - 1, last) != null;
        return surname && isEdge(last - 1) && lead.isFree(last - 1, last) ? last - 1 : -1;
    }

    private int @org.jspecify.annotations.Nullable [] nameAfter(int start) {
        int first = start;
        while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == ':')) {
            first++;
        }
        for (int length : new int[] {3, 2, 4}) {
            int end = first + length;
            if (end <= text.length() && isName(first, end) && (end == text.length() || !isHan(text.charAt(end)))) {
                return new int[] {first, end};
            }
        }
        return null;
    }

    private void greeted() {
        Matcher hello = HELLO.matcher(text);
        while (hello.find()) {
            if (isName(hello.start(1), hello.end(1))) {
                lead.add(Kind.PERSON, hello.start(1), hello.end(1), 0.75, "“我是”一类的引出语");
            }
        }
    }

    /** On a card the name stands alone: only where nothing else names a person. */
    private void alone() {
        Matcher line = LINE.matcher(text);
        while (!lead.has(Kind.PERSON) && line.find()) {
            String name = line.group(1).replace(" ", "");
            boolean surname = Lexicon.SURNAMES.at(name, 0, name.length()) != null;
            if (surname && lead.isFree(line.start(1), line.end(1)) && !Lexicon.POSTS.anyIn(name, 0, name.length())) {
                lead.add(Kind.PERSON, line.start(1), line.end(1), 0.8, "独占一行的姓名");
            }
        }
    }

    private int nameEnd(int start, int end) {
        for (int length = Math.min(4, end - start); length >= 2; length--) {
            boolean closed = start + length == end || Lexicon.POSTS.at(text, start + length, text.length()) != null;
            if (closed && isName(start, start + length)) {
                return start + length;
            }
        }
        return isName(start, Math.min(end, start + 3)) ? Math.min(end, start + 3) : -1;
    }

    private boolean isName(int start, int end) {
        if (end - start < 2 || end > text.length() || !lead.isFree(start, end)) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (!isHan(text.charAt(at))) {
                return false;
            }
        }
        Words.Entry surname = Lexicon.SURNAMES.at(text, start, end);
        boolean longEnough = surname != null
                && end - start <= surname.word().length() + 2
                && end - start > surname.word().length();
        return longEnough && !Lexicon.NO_NAMES.anyIn(text, start, end) && !Lexicon.POSTS.anyIn(text, start, end);
    }

    private boolean isEdge(int start) {
        return start == 0
                || !isHan(text.charAt(start - 1))
                || "是叫的和与及跟由系为请找".indexOf(text.charAt(start - 1)) >= 0
                || !lead.isFree(start - 1, start);
    }

    private static boolean isHan(char each) {
        return Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN;
    }
}
