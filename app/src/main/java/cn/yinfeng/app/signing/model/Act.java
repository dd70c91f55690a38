package cn.yinfeng.app.signing.model;

import cn.yinfeng.app.platform.Sm3;
import cn.yinfeng.app.signing.ActKind;
import cn.yinfeng.kernel.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a version. The digest binds the content's hash, the version, the person, the post, the time and all
 * that is said of the act.
 *
 * @param place of the step; 0 where it concerns none
 * @param forAccount for whom it was done, where that person has an account
 * @param forName empty where somebody acted for themselves
 * @param standIn the appointment as a stand-in by which it was done
 * @param seal what the method adds, for example a signature by a key
 */
public record Act(
        UUID id,
        UUID version,
        ActKind kind,
        int place,
        By by,
        @Nullable UUID forAccount,
        String forName,
        @Nullable UUID standIn,
        String method,
        String reason,
        String sm3,
        String digest,
        String seal) {
    public static final String NO_METHOD = "NONE";

    /** A new act over a version, not yet sealed. */
    public static Act of(Version version, ActKind kind, int place, By by, Done done) {
        UUID id = Ids.next();
        var act = new Act(
                id,
                version.id(),
                kind,
                place,
                by,
                done.forAccount(),
                done.forName(),
                done.standIn(),
                done.method(),
                done.reason(),
                version.sm3(),
                "",
                "");
        return act.with(act.computed(version), "");
    }

    /** The same with what the method adds. */
    public Act sealed(String value) {
        return with(digest, value);
    }

    private Act with(String newDigest, String newSeal) {
        return new Act(
                id, version, kind, place, by, forAccount, forName, standIn, method, reason, sm3, newDigest, newSeal);
    }

    /** Whether version and act still are what the digest was made of. */
    public boolean holds(Version of) {
        return of.id().equals(version) && sm3.equals(of.sm3()) && digest.equals(computed(of));
    }

    private String computed(Version of) {
        return new Sm3()
                .add(of.kind())
                .add(of.subject())
                .add(of.id())
                .add(of.number())
                .add(of.unit())
                .add(of.reference())
                .add(of.title())
                .add(of.code())
                .add(of.sm3())
                .add(id)
                .add(kind)
                .add(place)
                .add(by.account())
                .add(by.name())
                .add(by.role())
                .add(by.post())
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, by.at()))
                .add(by.day())
                .add(forAccount)
                .add(forName)
                .add(standIn)
                .add(method)
                .add(reason)
                .hex();
    }

    /** Who acts, in which post, when; the time no finer than the database keeps it. */
    public record By(UUID account, String name, String role, int post, Instant at, LocalDate day) {}

    /** For whom, by which appointment, by which method, why. */
    public record Done(
            @Nullable UUID forAccount,
            String forName,
            @Nullable UUID standIn,
            String method,
            String reason) {
        /** For oneself and without a method. */
        public static Done because(String reason) {
            return new Done(null, "", null, NO_METHOD, reason);
        }

        public Done by(String how) {
            return new Done(forAccount, forName, standIn, how, reason);
        }
    }
}
