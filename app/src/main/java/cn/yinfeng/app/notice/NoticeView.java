package cn.yinfeng.app.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice in the inbox, in the reader's language.
 *
 * @param kindName the kind by its name
 * @param text more than the title says; seen only here, never in e-mail or chat; empty where there is no more
 * @param link the page to open, a path of the staff app
 */
public record NoticeView(
        UUID id, String kind, String kindName, String title, String text, String link, Instant at, boolean read) {}
