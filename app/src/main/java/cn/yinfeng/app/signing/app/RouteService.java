package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.signing.Routes;
import cn.yinfeng.app.signing.SigningSettled;
import cn.yinfeng.app.signing.model.Act.By;
import cn.yinfeng.app.signing.model.RouteRules.Shipped;
import cn.yinfeng.app.signing.model.SignatureMethod;
import cn.yinfeng.app.signing.store.JdbcRoutes;
import cn.yinfeng.app.signing.store.JdbcRoutes.Adopted;
import cn.yinfeng.kernel.Ids;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Routes in force for the caller's unit, and its own from a day on. */
@Service
class RouteService implements Routes {
    private static final int LONGEST = 6;
    private static final Set<String> ROLES = Set.of("unitHead", "leader", "office", "officer", "clerk");
    private final RouteFinder finder;
    private final JdbcRoutes routes;
    private final Rosters rosters;
    private final Units units;
    private final SignatureMethod method;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    RouteService(
            RouteFinder finder,
            JdbcRoutes routes,
            Rosters rosters,
            Units units,
            SignatureMethod method,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.finder = finder;
        this.routes = routes;
        this.rosters = rosters;
        this.units = units;
        this.method = method;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RouteView> inForce() {
        LocalDate day = rosters.day();
        return finder.shipped().stream().map(each -> view(each, day)).toList();
    }

    private RouteView view(Shipped shipped, LocalDate day) {
        Adopted own =
                finder.adopted(shipped.code(), Caller.current().unit(), day).orElse(null);
        return own == null
                ? new RouteView(
                        shipped.code(),
                        shipped.zh(),
                        shipped.en(),
                        null,
                        shipped.from(),
                        shipped.steps(),
                        shipped.source(),
                        null)
                : new RouteView(
                        shipped.code(),
                        shipped.zh(),
                        shipped.en(),
                        new UnitRef(own.unit(), units.names(List.of(own.unit())).getOrDefault(own.unit(), "")),
                        own.from(),
                        own.steps(),
                        own.source(),
                        own.byName());
    }

    @Override
    public RouteView adopt(Adoption adoption, String password) {
        method.prove(password);
        return Objects.requireNonNull(transaction.execute(status -> {
            Shipped shipped = finder.shipped(adoption.code());
            By by = rosters.by();
            refuseUnsound(adoption, by.day());
            UUID id = Ids.next();
            routes.insert(id, adoption, by);
            events.publishEvent(new SigningSettled(
                    "route-adopted",
                    "route",
                    id,
                    Map.of(
                            "code", adoption.code(),
                            "unit", by.post(),
                            "from", adoption.from().toString(),
                            "steps", adoption.steps().toString())));
            // The job's connection does not see it before the commit.
            return new RouteView(
                    shipped.code(),
                    shipped.zh(),
                    shipped.en(),
                    new UnitRef(by.post(), units.names(List.of(by.post())).getOrDefault(by.post(), "")),
                    adoption.from(),
                    adoption.steps(),
                    adoption.source(),
                    by.name());
        }));
    }

    private static void refuseUnsound(Adoption adoption, LocalDate today) {
        boolean sound = !adoption.steps().isEmpty()
                && adoption.steps().size() <= LONGEST
                && adoption.steps().stream().allMatch(step -> ROLES.contains(step.role()));
        if (!sound) {
            throw new Refusal("SIGNING-018", Map.of("most", LONGEST));
        }
        if (adoption.from().isBefore(today)) {
            throw new Refusal("SIGNING-019", Map.of("from", adoption.from().toString()));
        }
    }
}
