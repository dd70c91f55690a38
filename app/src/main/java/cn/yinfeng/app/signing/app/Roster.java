package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.people.AccountView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.signing.PaperView.Signer;
import cn.yinfeng.app.signing.model.StandIn;
import cn.yinfeng.app.signing.model.Step;
import cn.yinfeng.app.signing.store.JdbcActs.Hand;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which post today, and for whom the caller stands in.
 *
 * @param accounts those that may log in
 * @param standIns of the caller, in force today
 */
record Roster(Caller caller, List<AccountView> accounts, List<StandIn> standIns) {
    Roster {
        accounts = List.copyOf(accounts);
        standIns = List.copyOf(standIns);
    }

    /** In whose hands it was given, while that account is in use; otherwise whoever holds the post. */
    List<Signer> signers(Step step, @Nullable Hand hand) {
        if (hand != null && accounts.stream().anyMatch(each -> each.id().equals(hand.account()))) {
            return List.of(new Signer(hand.account(), hand.name()));
        }
        return accounts.stream()
                .filter(each -> each.role().equals(step.role()) && each.unit().id() == step.unit())
                .map(each -> new Signer(each.id(), each.name()))
                .toList();
    }

    /** As whom the caller may sign, if at all. */
    Optional<Capacity> capacity(List<Signer> signers) {
        if (signers.stream().anyMatch(each -> each.account().equals(caller.account()))) {
            return Optional.of(new Capacity(null));
        }
        return standIns.stream()
                .filter(each ->
                        signers.stream().anyMatch(signer -> signer.account().equals(each.account())))
                .findFirst()
                .map(Capacity::new);
    }

    Optional<AccountView> account(UUID id) {
        return accounts.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** In person, or by an appointment as a stand-in. */
    record Capacity(@Nullable StandIn standIn) {}
}
