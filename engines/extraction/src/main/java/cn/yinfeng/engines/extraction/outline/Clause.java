package cn.yinfeng.engines.extraction.outline;

/**
 * A stretch of a sentence between commas, semicolons, colons or brackets that hold numbers of their own.
 *
 * @param start first character
 * @param end the place behind it
 * @param depth how many brackets are around it
 * @param before the sign in front of it: , ; : ( ) or a blank at the beginning
 */
public record Clause(int start, int end, int depth, char before) {}
