package cn.yinfeng.app.notice;

/**
 * A kind of notice.
 *
 * @param optional whether a person may turn it off
 * @param chat whether a chat group may get it
 */
public record NoticeKindView(String code, String name, boolean optional, boolean chat) {}
