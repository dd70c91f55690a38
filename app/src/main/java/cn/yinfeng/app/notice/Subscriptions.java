package cn.yinfeng.app.notice;

import java.util.List;
import java.util.Locale;

/** What a person wants to hear of, which way, and when. Only the person decides. */
public interface Subscriptions {
    /** Mine, with the kinds' own defaults where I chose nothing. */
    SubscriptionView mine(Locale reader);

    /** From now on; a kind that cannot be turned off stays on (NOTICE-003). */
    SubscriptionView choose(Times times, List<Choice> choices, Locale reader);

    /** Where e-mail goes. */
    MailAddress address();

    /** Sends a code to the address (NOTICE-004 to 006); nothing else is sent there until it is told back. */
    MailAddress wish(String address);

    /** The code that came (NOTICE-007). */
    MailAddress confirm(String code);

    /** No more e-mail; the address is forgotten. */
    void forget();

    /** When an e-mail is sent. */
    enum EmailChoice {
        NOW,
        DIGEST,
        NONE
    }

    /**
     * What is wanted of one kind.
     *
     * @param inbox whether it stands in the inbox
     */
    record Choice(String kind, boolean inbox, EmailChoice email) {}

    /**
     * How and when.
     *
     * @param language zh or en, of e-mail
     * @param digestHour hour of the day at which the digest is sent
     * @param quietFrom hour from which e-mail waits, until {@code quietTo}; equal hours are no quiet
     */
    record Times(String language, int digestHour, int quietFrom, int quietTo) {}

    /** Choices, and what they are about. */
    record SubscriptionView(Times times, List<SubscribedKind> kinds) {
        public SubscriptionView {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * A kind with the choice that holds.
     *
     * @param optional whether it may be turned off
     */
    record SubscribedKind(String code, String name, boolean optional, boolean inbox, EmailChoice email) {}

    /**
     * Where e-mail goes.
     *
     * @param on whether the installation sends e-mail at all
     * @param confirmed empty where none is
     * @param wished waits for its code; empty where none does
     * @param codeSent whether one was sent there; an address of a former version waits for that too
     */
    record MailAddress(boolean on, String confirmed, String wished, boolean codeSent) {}
}
