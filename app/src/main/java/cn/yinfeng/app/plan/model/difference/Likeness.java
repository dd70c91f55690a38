package cn.yinfeng.app.plan.model.difference;

import cn.yinfeng.app.plan.model.Target;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How alike two targets are, by the words of their indicator and subject; the year they speak of counts for nothing. */
final class Likeness {
    /** From here on two targets may be one. */
    static final double ENOUGH = 0.55;

    private static final double INDICATOR = 0.6;
    private static final double SUBJECT = 0.2;
    private static final double MEASURE = 0.1;
    private static final double SENTENCE = 0.1;
    private static final double LEAST_INDICATOR = 0.5;
    private static final int LONGEST = 200;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年?(?:度)?|今年|本年度?|全年");
    private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{P}]+");
    private final Map<String, Map<String, Integer>> known = new HashMap<>();

    /** 0 to 1; 0 where the indicators have too little in common. */
    double of(Target one, Target other) {
        double indicator = share(one.content().indicator(), other.content().indicator());
        if (indicator < LEAST_INDICATOR) {
            return 0;
        }
        boolean measure = one.content().measure().equals(other.content().measure());
        return INDICATOR * indicator
                + SUBJECT * share(one.content().subject(), other.content().subject())
                + (measure ? MEASURE : 0)
                + SENTENCE * share(one.words().sentence(), other.words().sentence());
    }

    /** The words without year, punctuation and blanks. */
    static String core(String words) {
        String brief = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return NO_WORD.matcher(YEAR.matcher(brief).replaceAll("")).replaceAll("");
    }

    /** The pairs of characters that both have, over all: 1 for equal words. */
    private double share(String one, String other) {
        Map<String, Integer> first = pairs(one);
        Map<String, Integer> second = pairs(other);
        int all = size(first) + size(second);
        if (all == 0) {
            return 1;
        }
        int common = 0;
        for (var each : first.entrySet()) {
            common += Math.min(each.getValue(), second.getOrDefault(each.getKey(), 0));
        }
        return 2.0 * common / all;
    }

    private static int size(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<String, Integer> pairs(String words) {
        return known.computeIfAbsent(words, ignored -> {
            String core = core(words);
            var pairs = new HashMap<String, Integer>();
            for (int at = 0; at + 1 < core.length(); at++) {
                pairs.merge(core.substring(at, at + 2), 1, Integer::sum);
            }
            if (core.length() == 1) {
                pairs.put(core, 1);
            }
            return pairs;
        });
    }
}
