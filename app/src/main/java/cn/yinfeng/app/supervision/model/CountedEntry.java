package cn.yinfeng.app.supervision.model;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.kernel.Period;

/**
 * What a fact is told from: one entry up to the status date, with its effect on the sum.
 *
 * @param counted whether sums count it, as figures do: what waits to be signed tells how a project stands, and no sum
 */
public record CountedEntry(long number, String indicator, Basis basis, Period period, long effect, boolean counted) {}
