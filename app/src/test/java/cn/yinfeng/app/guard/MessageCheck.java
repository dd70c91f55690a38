package cn.yinfeng.app.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two language files of a module say the same things about the same parameters, and all that the code says. */
final class MessageCheck {
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+-\\d{3})\"");

    private MessageCheck() {}

    static List<String> compare(Properties zh, Properties en) {
        List<String> problems = new ArrayList<>();
        Set<String> keys = new TreeSet<>(zh.stringPropertyNames());
        keys.addAll(en.stringPropertyNames());
        for (String key : keys) {
            String chinese = zh.getProperty(key, "");
            String english = en.getProperty(key, "");
            if (key.endsWith(".status")) {
                if (!english.isEmpty() || !chinese.matches("[45]\\d\\d")) {
                    problems.add(key + " stands in the Chinese file only, and is an HTTP status");
                }
            } else if (chinese.isBlank() || english.isBlank()) {
                problems.add(key + " lacks one of its two languages");
            } else if (!parameters(chinese).equals(parameters(english))) {
                problems.add(key + " names other parameters in the other language");
            }
        }
        return problems;
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** The codes of refusals in a source text, of these modules. */
    static Set<String> codes(String source, Set<String> modules) {
        return CODE.matcher(source)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(code -> modules.contains(code.substring(0, code.indexOf('-'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
