package cn.yinfeng.engines.extraction;

/**
 * One heading of the outline.
 *
 * @param level 1 for 一、 · 2 for （一） · 3 for 1. · 4 for （1） · 5 for ①, and as deep as # go in Markdown
 * @param number the mark as printed without its punctuation (一, 1 …); empty where a heading has none
 * @param title the words after the mark
 * @param span mark and title in the text
 */
public record Heading(int level, String number, String title, Span span) {}
