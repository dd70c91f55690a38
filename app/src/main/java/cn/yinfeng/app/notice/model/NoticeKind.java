package cn.yinfeng.app.notice.model;

import cn.yinfeng.rules.RuleFault;
import cn.yinfeng.rules.RuleNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of notice as rules/notice/kinds.yaml declares it.
 *
 * @param name for lists and subscriptions
 * @param title what is said everywhere, also in e-mail and chat: of harmless words only
 * @param text what is said besides, in the inbox only
 * @param words by name
 * @param email what a person gets who has not chosen
 * @param optional whether a person may turn it off
 * @param chat whether a chat group may get it
 */
public record NoticeKind(
        String code,
        Text name,
        Text title,
        Text text,
        Map<String, WordType> words,
        Email email,
        boolean optional,
        boolean chat) {
    public NoticeKind {
        words = Map.copyOf(words);
    }

    /** When an e-mail is sent. */
    public enum Email {
        NOW,
        DIGEST,
        NONE
    }

    /** Whether something is so. */
    private enum Answer {
        YES,
        NO
    }

    static NoticeKind of(RuleNode node) {
        node.only("code", "name", "title", "text", "words", "email", "optional", "chat");
        var words = new LinkedHashMap<String, WordType>();
        for (RuleNode word : node.nodes("words")) {
            word.only("word", "type");
            words.put(word.text("word"), word.one(WordType.class, "type"));
        }
        var kind = new NoticeKind(
                node.text("code"),
                Text.of(node.node("name")),
                Text.of(node.node("title")),
                node.has("text") ? Text.of(node.node("text")) : Text.NONE,
                words,
                node.one(Email.class, "email"),
                node.one(Answer.class, "optional") == Answer.YES,
                node.one(Answer.class, "chat") == Answer.YES);
        kind.check(node.where());
        return kind;
    }

    private void check(String where) {
        for (Text each : List.of(name, title, text)) {
            if (!words.keySet().containsAll(each.words())) {
                throw new RuleFault(where, "words " + words.keySet() + " are declared, not all of " + each.words());
            }
        }
        Set<String> outside = title.words();
        words.forEach((word, type) -> {
            // What concerns a person's own access may be told to that person by e-mail in full; no group ever hears it.
            boolean personal = type == WordType.ADDRESS && !optional && !chat;
            if (outside.contains(word) && !type.harmless() && !personal) {
                throw new RuleFault(where, "the title goes into e-mail and chat: no " + type + " such as " + word);
            }
        });
    }

    /** Raises an exception where the words are not those that the kind asks for: whoever tells has a bug. */
    public void check(Map<String, String> told) {
        if (!told.keySet().equals(words.keySet())) {
            throw new IllegalArgumentException(
                    "notice " + code + " needs the words " + words.keySet() + " and got " + told.keySet());
        }
        words.forEach((word, type) -> {
            if (!type.accepts(told.getOrDefault(word, ""))) {
                throw new IllegalArgumentException("notice " + code + ": " + word + " is no " + type);
            }
        });
    }
}
