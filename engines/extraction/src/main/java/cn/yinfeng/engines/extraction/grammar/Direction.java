package cn.yinfeng.engines.extraction.grammar;

import java.util.List;

/**
 * Whether a heading leads to what is to be (下一步工作, 2019年主要预期目标) or to what has been (2018年工作回顾). The last word decides,
 * as it is the noun: 重点工作完成情况 looks back, 存在问题及下一步打算 ahead.
 */
public enum Direction {
    AHEAD,
    BACK,
    NEITHER;

    /** Of a heading path: ahead where one heading of it looks ahead, else back where one looks back. */
    public static Direction of(List<String> path) {
        Direction found = NEITHER;
        for (String heading : path) {
            Direction each = of(heading);
            if (each == AHEAD) {
                return AHEAD;
            }
            found = each == BACK ? BACK : found;
        }
        return found;
    }

    static Direction of(String heading) {
        for (int at = heading.length() - 1; at >= 0; at--) {
            if (Lexicon.AHEAD.at(heading, at, heading.length()) != null) {
                return AHEAD;
            }
            if (Lexicon.BACK.at(heading, at, heading.length()) != null) {
                return BACK;
            }
        }
        return NEITHER;
    }
}
