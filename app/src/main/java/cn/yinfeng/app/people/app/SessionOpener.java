package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.LiveSession;
import cn.yinfeng.app.people.LoggedIn;
import cn.yinfeng.app.people.Sessions.Opened;
import cn.yinfeng.app.people.store.SessionStore.Holder;
import cn.yinfeng.app.people.store.SessionStore.Opening;
import cn.yinfeng.app.people.store.SessionStore.SignedOn;
import cn.yinfeng.kernel.Refusal;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the session of somebody who has shown who they are, by password or by a provider's word. */
@Component
public class SessionOpener {
    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_AGENT = 300;
    private final SecureRandom random = new SecureRandom();
    private final SessionKeeper keeper;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SessionOpener(SessionKeeper keeper, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.keeper = keeper;
        this.events = events;
        this.transaction = transaction;
    }

    /** A text of 256 random bits that fits into a cookie, a link or a header. */
    public String randomText() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Refused (PEOPLE-003) where the account is disabled or holds no post today. */
    public Opened open(Opening asked) {
        Holder holder = keeper.holder(asked.account()).orElseThrow(() -> new Refusal("PEOPLE-003"));
        SignedOn by = asked.by();
        String token = randomText();
        LiveSession session = keeper.live(holder, by != null, by != null && by.factor());
        var opening = new Opening(asked.account(), asked.address(), shortened(asked.agent()), by);
        session.caller()
                .run(() -> transaction.executeWithoutResult(status -> {
                    keeper.begin(Hash.of(token), opening);
                    events.publishEvent(new LoggedIn(asked.account(), asked.address()));
                }));
        return new Opened(token, session);
    }

    private static String shortened(String agent) {
        return agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent;
    }
}
