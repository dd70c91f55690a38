package cn.yinfeng.app.notice.model;

import cn.yinfeng.rules.RuleNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One text in both languages; words stand in braces. */
public record Text(String zh, String en) {
    private static final Pattern WORD = Pattern.compile("\\{([A-Za-z]+)}");
    static final Text NONE = new Text("", "");

    static Text of(RuleNode node) {
        node.only("zh", "en");
        return new Text(node.text("zh"), node.text("en"));
    }

    public String in(Locale reader, Map<String, String> words) {
        String text = Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? en : zh;
        return WORD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(1), found.group())));
    }

    /** The words that it names, in either language. */
    public Set<String> words() {
        return WORD.matcher(zh + en)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
