package cn.yinfeng.app.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * 退订: what the link in a mail turns off for the person whom the mail went to, without a login. The link is sealed: it
 * names one person and some kinds, and nothing else can be done with it, however often it is used.
 */
public interface Unsubscriptions {
    /** The kinds that the link would turn off, by name; empty where it is none of ours. Changes nothing. */
    Optional<List<String>> read(String link, Locale reader);

    /** No more e-mail of these kinds for that person; the inbox stays as it is. Empty where the link is none of ours. */
    Optional<List<String>> turnOff(String link, Locale reader);
}
