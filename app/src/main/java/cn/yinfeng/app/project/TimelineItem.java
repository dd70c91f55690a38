package cn.yinfeng.app.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step in a project's life.
 *
 * @param kind the indicator, or {@code registered} for the day it was entered here
 * @param title in the reader's language
 */
public record TimelineItem(
        LocalDate on, String kind, String title, @Nullable Long entryNumber) {}
