package cn.yinfeng.engines.extraction.grammar;

import cn.yinfeng.engines.extraction.grammar.Subject.Kind;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.Search;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom a phrase speaks of at its beginning: 每个县区, 市管园区、市直部门, 分管领导, 全市. */
public final class Subjects {
    private static final List<String> DETERMINERS =
            List.of("每一个", "每个", "各个", "每", "各", "全", "本", "我", "所有", "其他", "其余");
    private static final List<String> JOINTS = List.of("、", "和", "及", "与", "以及");
    private static final int LONGEST_NAME = 26;
    private final String text;
    private final int end;

    private Subjects(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The list of subjects that begins exactly at {@code start} and ends before {@code end}; null where none does. */
    public static @Nullable Subject at(String text, int start, int end) {
        return new Subjects(text, end).list(start);
    }

    private @Nullable Subject list(int start) {
        Subject counted = Bodies.counted(text, start, end);
        Subject first = counted != null ? counted : item(start, false);
        if (first == null) {
            return null;
        }
        Subject all = first;
        int joint = joint(all.end());
        while (joint > all.end()) {
            Subject next = item(joint, true);
            if (next == null) {
                break;
            }
            all = new Subject(start, next.end(), next.kind(), all.each() || next.each());
            joint = joint(all.end());
        }
        return Bodies.withLevels(text, all, end);
    }

    private int joint(int at) {
        for (String each : JOINTS) {
            if (at < end && text.startsWith(each, at)) {
                return at + each.length();
            }
        }
        return at;
    }

    private @Nullable Subject item(int start, boolean listed) {
        boolean level = start + 1 < end && "省市县区州".indexOf(text.charAt(start)) >= 0 && text.charAt(start + 1) == '、';
        if (level) {
            return new Subject(start, start + 1, Kind.AREA, false);
        }
        Subject stationed = Bodies.stationed(text, start, end);
        if (stationed != null) {
            return stationed;
        }
        Words.Entry whole = Lexicon.SUBJECTS.at(text, start, end);
        if (whole != null && whole.word().startsWith("各")) {
            return new Subject(start, start + whole.word().length(), Kind.valueOf(whole.note(0)), true);
        }
        if (start < end && "对把将在向从与为由按以到赴".indexOf(text.charAt(start)) >= 0) {
            return null;
        }
        int name = behindDeterminer(start);
        boolean determined = name > start;
        Subject found = null;
        int limit = Math.min(end, name + LONGEST_NAME);
        for (int at = name; at < limit && !stops(at, name, found != null); at++) {
            Words.Entry suffix = Lexicon.SUBJECTS.at(text, at, end);
            int to = suffix == null ? at : at + suffix.word().length();
            if (suffix != null
                    && fits(suffix, name, at, determined || listed)
                    && !(found != null && suffix.word().length() == 1 && endsOtherwise(name, to))) {
                boolean each = determined && "每各".indexOf(text.charAt(start)) >= 0;
                found = new Subject(start, to, Kind.valueOf(suffix.note(0)), each);
                at = to - 1;
            }
        }
        found = found == null ? null : withBracket(found);
        return found == null || (!determined && !listed && isNoSubject(name, found.end())) || !closes(found, determined)
                ? null
                : found;
    }

    /** 各区（县）: a short bracket of names belongs to the name. */
    private Subject withBracket(Subject found) {
        int open = found.end();
        if (open < end && text.charAt(open) == ')' && Search.has(text, "(", found.start(), open)) {
            return new Subject(found.start(), open + 1, found.kind(), found.each());
        }
        int close =
                open < end && text.charAt(open) == '(' ? Search.first(text, ")", open, Math.min(end, open + 8)) : -1;
        for (int at = open + 1; at < close; at++) {
            if (!Characters.isHan(text.charAt(at)) && text.charAt(at) != '、') {
                return found;
            }
        }
        return close < 0 ? found : new Subject(found.start(), close + 1, found.kind(), found.each());
    }

    private int behindDeterminer(int start) {
        for (String each : DETERMINERS) {
            if (start < end && text.startsWith(each, start) && start + each.length() < end) {
                return start + each.length();
            }
        }
        return start;
    }

    /** Names hold no numbers, no marks, and no verbs once their end was seen. */
    private boolean stops(int at, int name, boolean seen) {
        char each = text.charAt(at);
        if (each == '“') {
            return seen;
        }
        boolean letter = Characters.isHan(each)
                || each == '”'
                || each == '('
                || each == ')'
                || (each == '、' && inBracket(at, name));
        if (!letter || Characters.isDigit(each)) {
            return true;
        }
        if (at == name) {
            Words.Entry suffix = Lexicon.SUBJECTS.at(text, at, end);
            boolean other = suffix != null && at + 1 < end && suffix.note(1).indexOf(text.charAt(at + 1)) >= 0;
            return (suffix == null || other) && (verb(at) || opensVerb(at));
        }
        if ("至到把被".indexOf(each) >= 0) {
            return true;
        }
        return verb(at) || (seen && "的要应须将在对按把和及与年月".indexOf(each) >= 0 && !leadsToPost(at));
    }

    private boolean verb(int at) {
        Words.Entry suffix = Lexicon.SUBJECTS.at(text, at, end);
        if (suffix != null && suffix.word().length() > 1) {
            return false;
        }
        if (Lexicon.BREAKS.at(text, at, end) != null) {
            return !leadsToPost(at);
        }
        Words.Entry entry = Lexicon.VERBS.at(text, at, end);
        if (entry != null && entry.word().length() > 1) {
            return !namesBehind(at + entry.word().length()) && !leadsToPost(at) && !Departments.named(text, at, end);
        }
        Words.Entry lead = Lexicon.LEADING.at(text, at, end);
        return lead != null && lead.word().length() > 1 && !lead.note(0).equals("KEEP") && !leadsToPost(at);
    }

    private boolean opensVerb(int at) {
        Words.Entry verb = Lexicon.VERBS.at(text, at, end);
        return verb != null && verb.word().length() > 1 && !leadsToPost(at);
    }

    /** 招商服务局, 产业发展示范区: the verb is a part of the name. */
    private boolean namesBehind(int at) {
        Words.Entry suffix = Lexicon.SUBJECTS.at(text, at, end);
        return suffix != null
                && !suffix.note(0).equals("PERSON")
                && (suffix.word().length() > 1 || suffix.note(0).equals("BODY"))
                && suffix.word().charAt(0) != '各';
    }

    /** 分管招商引资和经济工作的负责同志: whatever stands before 的负责同志 belongs to it. */
    private boolean leadsToPost(int at) {
        int limit = Math.min(end, at + 14);
        for (int i = at; i < limit; i++) {
            char each = text.charAt(i);
            if (each == ',' || each == '、' || each == ';') {
                return false;
            }
            if (each == '的' || each == '派') {
                Words.Entry post = each == '的' ? Lexicon.SUBJECTS.at(text, i + 1, end) : null;
                if (post != null && post.note(0).equals("PERSON")) {
                    return true;
                }
                if (text.startsWith("派的", i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean inBracket(int at, int name) {
        for (int i = at - 1; i >= name; i--) {
            if (text.charAt(i) == '(') {
                return Search.first(text, ")", at, end) > 0;
            }
        }
        return false;
    }

    private boolean fits(Words.Entry suffix, int name, int at, boolean determined) {
        int to = at + suffix.word().length();
        boolean other =
                to < end && !suffix.note(1).equals("-") && suffix.note(1).indexOf(text.charAt(to)) >= 0;
        boolean open = Search.has(text, "(", name, at) && !Search.has(text, ")", name, to);
        if (open && suffix.note(0).equals("PERSON")) {
            return false;
        }
        boolean single = suffix.word().length() == 1;
        boolean near = determined || suffix.note(0).equals("BODY") || at - name <= 5;
        return !other && (!single || ((determined || at - name >= 1) && near));
    }

    /** 全市 does not go on to 全市地区. */
    private boolean endsOtherwise(int name, int to) {
        Words.Entry other = Lexicon.NO_SUBJECTS.before(text, name, to);
        return other != null && other.word().length() > 1;
    }

    private boolean isNoSubject(int name, int to) {
        Words.Entry other = Lexicon.NO_SUBJECTS.before(text, name, to);
        Words.Entry suffix = Lexicon.SUBJECTS.before(text, name, to);
        boolean single = suffix != null && suffix.word().length() == 1;
        return other != null
                && ((single && other.word().length() > 1) || other.word().length() == to - name);
    }

    /** A single-character ending without 每 or 各 must be followed by something that ends a name. */
    private boolean closes(Subject found, boolean determined) {
        Words.Entry suffix = Lexicon.SUBJECTS.before(text, found.start(), found.end());
        if (determined || suffix == null || suffix.word().length() > 1 || found.end() >= end) {
            return true;
        }
        int at = found.end();
        char next = text.charAt(at);
        boolean office = found.kind() == Kind.BODY
                && at - found.start() >= 3
                && "省市县区州".indexOf(text.charAt(found.start())) >= 0
                && suffix.word().equals("办");
        return office
                || !Characters.isHan(next)
                || Lexicon.VERBS.at(text, at, end) != null
                || Lexicon.LEADING.at(text, at, end) != null
                || Lexicon.COMPARATORS.at(text, at, end) != null
                || "每全年今本当到各和及与累新牵负配参主要应须需".indexOf(next) >= 0;
    }
}
