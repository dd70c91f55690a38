package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.RobotChanged;
import cn.yinfeng.app.notice.Robots;
import cn.yinfeng.app.notice.app.RobotCourier.Access;
import cn.yinfeng.app.notice.app.RobotCourier.Line;
import cn.yinfeng.app.notice.model.NoticeKind;
import cn.yinfeng.app.notice.model.NoticeKinds;
import cn.yinfeng.app.notice.model.Outcome;
import cn.yinfeng.app.notice.store.JdbcRobots;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The chat groups of the caller's own unit. */
@Service
class RobotService implements Robots {
    private final JdbcRobots robots;
    private final NoticeKinds kinds;
    private final RobotAccess access;
    private final RobotCourier courier;
    private final Destinations destinations;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RobotService(
            JdbcRobots robots,
            NoticeKinds kinds,
            RobotAccess access,
            RobotCourier courier,
            Destinations destinations,
            Messages messages,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.robots = robots;
        this.kinds = kinds;
        this.access = access;
        this.courier = courier;
        this.destinations = destinations;
        this.messages = messages;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<RobotView> list() {
        return within(() -> robots.of(unit()));
    }

    @Override
    public RobotView add(RobotWish wish) {
        String address = wish.address();
        if (address == null || address.isBlank()) {
            throw new Refusal("NOTICE-010");
        }
        return keep(Ids.next(), wish, new Access(wish.platform(), address, blank(wish.secret())), "added");
    }

    @Override
    public RobotView change(UUID robot, RobotWish wish) {
        Access before = within(() -> {
            existing(robot);
            return access.ofCaller(robot, wish.platform());
        });
        String address = wish.address();
        String secret = wish.secret();
        var after = new Access(
                wish.platform(),
                address == null || address.isBlank() ? before.address() : address,
                secret == null ? before.secret() : secret.strip());
        return keep(robot, wish, after, "changed");
    }

    /** The name is resolved before a transaction begins. */
    private RobotView keep(UUID id, RobotWish wish, Access wanted, String done) {
        URI uri = destinations.accept(wanted.address());
        List<String> chosen = kinds.all().stream()
                .filter(NoticeKind::chat)
                .map(NoticeKind::code)
                .filter(wish.kinds()::contains)
                .toList();
        if (chosen.size() != wish.kinds().size()) {
            throw new Refusal("NOTICE-015");
        }
        var robot = new RobotView(
                id,
                wish.name().strip(),
                wish.platform(),
                Destinations.hostAndPort(uri),
                wish.below(),
                chosen,
                wish.enabled(),
                Caller.current().name(),
                clock.instant());
        return within(() -> {
            robots.save(robot, unit(), access.seal(id, wanted));
            tell(robot, done);
            return robot;
        });
    }

    @Override
    public void remove(UUID robot) {
        within(() -> {
            RobotView view = existing(robot);
            robots.remove(robot, clock.instant());
            tell(view, "removed");
            return view;
        });
    }

    @Override
    public void test(UUID robot) {
        RobotView view = within(() -> existing(robot));
        Access open = within(() -> access.ofCaller(robot, view.platform()));
        String words = messages.text("notice.robot.test", Map.of("name", view.name()), Locale.CHINESE);
        switch (courier.send(open, new Line(Ids.next(), "test", words, ""))) {
            case Outcome.Sent() ->
                within(() -> {
                    tell(view, "tested");
                    return view;
                });
            case Outcome.Failed(var reason) -> throw notArrived(reason);
            case Outcome.GivenUp(var reason) -> throw notArrived(reason);
        }
    }

    private Refusal notArrived(String reason) {
        return new Refusal("NOTICE-013", Map.of("reason", Reasons.text(messages, reason, Messages.reader())));
    }

    private RobotView existing(UUID robot) {
        return robots.find(robot, unit()).orElseThrow(() -> new Absent("robot", robot));
    }

    private void tell(RobotView robot, String done) {
        events.publishEvent(new RobotChanged(robot.id(), done, unit(), robot.host(), robot.kinds()));
    }

    private static int unit() {
        return Caller.current().unit();
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
