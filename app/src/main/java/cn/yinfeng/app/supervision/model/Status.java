package cn.yinfeng.app.supervision.model;

import java.time.LocalDate;

/**
 * As of when facts are told.
 *
 * @param day the status date
 * @param entry number of the last ledger entry
 * @param schedule number of the last statement of a schedule
 */
public record Status(LocalDate day, long entry, long schedule) {}
