package cn.yinfeng.app.supervision.model;

import java.time.Instant;

/**
 * How far the lamps follow.
 *
 * @param status as of when they were lit
 * @param rules a digest of the texts that held for every unit
 */
public record Following(Status status, String rules, Instant litAt) {}
