package cn.yinfeng.app.portal.app;

import cn.yinfeng.app.figures.Figures.FigureTable;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.portal.FiguresPublished;
import cn.yinfeng.app.portal.PublicationView;
import cn.yinfeng.app.portal.PublicationView.State;
import cn.yinfeng.app.portal.PublicationWithdrawn;
import cn.yinfeng.app.portal.Publications;
import cn.yinfeng.app.portal.app.Freezer.Frozen;
import cn.yinfeng.app.portal.model.MaskedContact;
import cn.yinfeng.app.portal.store.JdbcPublications;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes and withdraws. */
@Service
class PublicationService implements Publications {
    private final Units units;
    private final Freezer freezer;
    private final JdbcPublications publications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublicationService(
            Units units,
            Freezer freezer,
            JdbcPublications publications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.units = units;
        this.freezer = freezer;
        this.publications = publications;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public FigureTable preview(int unit, YearMonth month, Basis basis) {
        units.visible(unit);
        refuseUnfinished(month);
        return freezer.table(unit, month, basis);
    }

    @Override
    @Transactional
    public PublicationView publish(Order order) {
        UnitView unit = units.visible(order.unit());
        refuseUnfinished(order.month());
        publications.waitForTurn(order.unit(), order.month(), order.basis());
        Optional<PublicationView> former = publications.live(order.unit(), order.month(), order.basis());
        String reason = reason(order.reason(), former.isPresent());
        Frozen frozen = freezer.freeze(order.unit(), order.month(), order.basis());
        PublicationView made = publication(order, unit, frozen, reason);
        former.ifPresent(old -> {
            refuseUnchanged(old, made, frozen);
            publications.supersede(old.id(), made.id(), made.publishedAt());
        });
        publications.add(made, frozen.text(), frozen.sha256());
        events.publishEvent(new FiguresPublished(
                made.id(),
                order.unit(),
                order.month(),
                order.basis(),
                made.watermark(),
                frozen.sha256(),
                former.map(PublicationView::id).orElse(null)));
        return made;
    }

    private PublicationView publication(Order order, UnitView unit, Frozen frozen, @Nullable String reason) {
        MaskedContact contact = MaskedContact.of(order.contactName(), order.contactPhone());
        return new PublicationView(
                Ids.next(),
                new UnitRef(unit.id(), unit.name()),
                order.month().toString(),
                order.month().atEndOfMonth(),
                order.basis(),
                frozen.table().watermark(),
                frozen.table().demo(),
                now(),
                contact.name(),
                contact.phone(),
                State.PUBLISHED,
                reason,
                null,
                null,
                null,
                null);
    }

    @Override
    @Transactional
    public PublicationView withdraw(UUID id, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("PORTAL-004");
        }
        if (publications.find(id).isEmpty()) {
            throw new Absent("publication", id);
        }
        if (!publications.withdraw(id, reason.strip(), now())) {
            throw new Refusal("PORTAL-005");
        }
        events.publishEvent(new PublicationWithdrawn(id, reason.strip()));
        return publications.find(id).orElseThrow(() -> new Absent("publication", id));
    }

    @Override
    @Transactional(readOnly = true)
    public Items<PublicationView> list(Paging paging) {
        return publications.list(paging);
    }

    private void refuseUnfinished(YearMonth month) {
        if (!LocalDate.now(clock).isAfter(month.atEndOfMonth())) {
            throw new Refusal(
                    "PORTAL-001",
                    Map.of(
                            "month",
                            month.toString(),
                            "on",
                            month.plusMonths(1).atDay(1).toString()));
        }
    }

    private static @Nullable String reason(@Nullable String given, boolean again) {
        if (!again) {
            return null;
        }
        if (given == null || given.isBlank()) {
            throw new Refusal("PORTAL-002");
        }
        return given.strip();
    }

    private void refuseUnchanged(PublicationView old, PublicationView made, Frozen frozen) {
        boolean sameContact = old.contactName().equals(made.contactName())
                && old.contactPhone().equals(made.contactPhone());
        if (sameContact && publications.sha256(old.id()).equals(frozen.sha256())) {
            throw new Refusal("PORTAL-003", Map.of("month", made.month()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
