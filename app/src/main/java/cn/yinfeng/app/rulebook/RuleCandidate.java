package cn.yinfeng.app.rulebook;

import java.time.LocalDate;

/**
 * A sound text that might be adopted.
 *
 * @param unit for which, and for all below it that have no nearer version of their own
 * @param on the status date for which the effect is asked
 */
public record RuleCandidate(RuleKind kind, String code, String text, int unit, LocalDate on) {}
