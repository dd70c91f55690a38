package cn.yinfeng.engines.extraction.frame;

import cn.yinfeng.engines.extraction.grammar.Lexicon;
import cn.yinfeng.engines.extraction.grammar.Subject;
import cn.yinfeng.engines.extraction.grammar.Subjects;
import cn.yinfeng.engines.extraction.token.Characters;
import cn.yinfeng.engines.extraction.token.FoldedText;
import cn.yinfeng.engines.extraction.token.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The region that a document speaks of: the name at the head of its title, else the name of a region that it says most. */
final class Region {
    private static final List<String> ORGANS =
            List.of("管理委员会", "人民政府办公室", "人民政府办公厅", "人民政府", "委员会办公室", "委员会", "委办公厅", "委办公室", "管委会", "党工委", "办公室", "办公厅");
    /** 某市委、市政府关于…: the region of the committee. */
    private static final Pattern PARTY = Pattern.compile("([\\u4e00-\\u9fff]{1,6}?[省市县区州旗])(?:委|党委)(?:[、和办]|关于)");

    /** 关于共建“某某合作园”的意见: the zone that the document builds. */
    private static final Pattern BUILT =
            Pattern.compile("^关于(?:共建|建设|推进|加快|支持|促进|设立)[^“]{0,8}“([\\u4e00-\\u9fff]{3,14}(?:园|区|新城|港|谷|基地|走廊))”");

    /** 某市开放办〔2022〕9号, on a line of its own: the region of the organ that numbers its documents. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?m)^([\\u4e00-\\u9fff]{2,5}[市县区州旗])[\\u4e00-\\u9fff]{1,8}〔20\\d\\d〕");

    private static final int HEAD = 600;
    private static final int LONGEST_NAME = 6;
    /** 省政府, 市商务局: organs of the level that a document comes from. */
    private static final Pattern ORGAN = Pattern.compile(
            "(?<=^|[^\\u4e00-\\u9fff]|[由在向和与同及经报请对各会])([省市县区州])(?:委|政府|商务[厅局]|财政[厅局]|发改委|工信[厅局]|投资促进|招商)");

    private static final String LEVELS = "省市县区州旗";

    private Region() {}

    static @Nullable String of(String title, String text) {
        String plain = FoldedText.of(title).text();
        Matcher built = BUILT.matcher(plain);
        String named = built.find() ? built.group(1) : inTitle(plain);
        named = named != null ? named : numbered(text);
        String most = named != null ? named : ofWhole(mostNamed(text), text);
        return most != null ? longer(most, text) : whole(text);
    }

    /** 全县, where the document never names itself; 省商务厅 speaks for the province. */
    private static @Nullable String whole(String text) {
        String told = told(text);
        return told != null
                ? told
                : ORGAN
                        .matcher(text)
                        .results()
                        .map(each -> each.group(1))
                        .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(each -> "全" + each.getKey())
                        .orElse(null);
    }

    private static @Nullable String numbered(String text) {
        Matcher number = NUMBERED.matcher(text).region(0, Math.min(HEAD, text.length()));
        return number.find() ? number.group(1) : null;
    }

    /** 全市 said again and again is the city, and the district that is named most only one of those it deals out to. */
    private static @Nullable String ofWhole(@Nullable String named, String text) {
        String whole = named == null ? null : told(text);
        if (named == null || whole == null || said(text, whole) < 2) {
            return named;
        }
        boolean wider = LEVELS.indexOf(whole.charAt(1)) < LEVELS.indexOf(named.charAt(named.length() - 1));
        return wider && said(text, "全" + named.charAt(named.length() - 1)) == 0 ? null : named;
    }

    private static @Nullable String told(String text) {
        return List.of("全区", "全县", "全州", "全市", "全省").stream()
                .filter(each -> said(text, each) > 0)
                .reduce((one, other) -> said(text, other) > said(text, one) ? other : one)
                .orElse(null);
    }

    /** How often it is spoken of itself, not as the field of a race (居全省第4位, 全市前三). */
    private static int said(String text, String whole) {
        int said = 0;
        for (int at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 2)) {
            int behind = at + whole.length();
            boolean race = (at > 0 && "居列".indexOf(text.charAt(at - 1)) >= 0)
                    || (behind < text.length() && "第前排位综考通首".indexOf(text.charAt(behind)) >= 0);
            said += race ? 0 : 1;
        }
        return said;
    }

    private static @Nullable String inTitle(String title) {
        String quoted = title.indexOf('《') >= 0 ? title.substring(title.indexOf('《') + 1) : title;
        String name = quoted.startsWith("中共") ? quoted.substring(2) : quoted;
        Matcher party = PARTY.matcher(name);
        if (party.lookingAt()) {
            return party.group(1);
        }
        int first = ORGANS.stream()
                .mapToInt(name::indexOf)
                .filter(at -> at >= 2 && at <= 20)
                .min()
                .orElse(-1);
        if (first > 0) {
            return name.substring(0, first);
        }
        int colon = name.indexOf(':');
        String leading = colon > 0 && leading(name.substring(0, colon)) == null
                ? leading(name.substring(colon + 1))
                : leading(name);
        if (leading != null && !isOccasion(leading)) {
            return leading;
        }
        Subject subject = Subjects.at(name, 0, name.length());
        return subject == null || subject.kind() == Subject.Kind.PERSON || isOccasion(name.substring(0, subject.end()))
                ? null
                : name.substring(0, subject.end()).replaceFirst("\\(.*", "");
    }

    /** 县长在全县大会上的讲话, 关于某市…: no name of a region opens the title. */
    private static boolean isOccasion(String name) {
        return name.startsWith("关于") || name.matches(".*(在|赴|.全).*") || name.matches("[省市县区州].{0,2}(政府|府).*");
    }

    /** 某市某区招商引资…: the names of regions that stand in a row at the head. */
    private static @Nullable String leading(String title) {
        int end = 0;
        for (int at = 1; at < Math.min(title.length(), end + LONGEST_NAME); at++) {
            boolean twice = at == end && end > 1 && title.charAt(at - 1) == '州' && title.charAt(at) == '市';
            boolean level = LEVELS.indexOf(title.charAt(at)) >= 0 && (at - end >= 1 || twice);
            Words.Entry suffix = level ? Lexicon.SUBJECTS.at(title, at, at + 1) : null;
            Words.Entry none = level ? Lexicon.NO_SUBJECTS.before(title, end, at + 1) : null;
            boolean other =
                    suffix == null || (at + 1 < title.length() && suffix.note(1).indexOf(title.charAt(at + 1)) >= 0);
            boolean general = "全各本我该第".indexOf(title.charAt(end)) >= 0
                    || (none != null && none.word().length() > 1);
            if (level && !other && !general) {
                end = at + 1;
            }
        }
        return end == 0 ? null : title.substring(0, end);
    }

    private static @Nullable String mostNamed(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (int at = 2; at < text.length(); at++) {
            if (LEVELS.indexOf(text.charAt(at)) >= 0) {
                count(text, at + 1, counts);
            }
        }
        return counts.entrySet().stream()
                .filter(each -> each.getValue() >= 2)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** 榆林坝区: a name is longer where the same character stands before it wherever it is said. */
    private static String longer(String name, String text) {
        char before = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            char each = at == 0 ? ' ' : text.charAt(at - 1);
            if (!Characters.isHan(each)
                    || "在由向为对是从到我本全各于将把和与及赴驻".indexOf(each) >= 0
                    || (before != 0 && before != each)) {
                return name;
            }
            before = each;
        }
        return before == 0 || LEVELS.indexOf(before) >= 0 ? name : before + name;
    }

    private static void count(String text, int end, Map<String, Integer> counts) {
        String name = text.substring(end - 3, end);
        boolean letters = name.chars().allMatch(each -> Characters.isHan((char) each));
        boolean general = "全各本我该每同外跨的和与及、省市县区州新".indexOf(name.charAt(0)) >= 0
                || "全各本我该每园城地发示试社小片市县省直辖开".indexOf(name.charAt(1)) >= 0;
        Words.Entry none = Lexicon.NO_SUBJECTS.before(text, end - 3, end);
        boolean other = none != null && none.word().length() > 1;
        boolean word = end < text.length() && "域块位场外内间级".indexOf(text.charAt(end)) >= 0;
        if (letters && !general && !other && !word) {
            counts.merge(name, 1, Integer::sum);
        }
    }
}
