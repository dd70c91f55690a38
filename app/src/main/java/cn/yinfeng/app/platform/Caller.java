package cn.yinfeng.app.platform;

import cn.yinfeng.kernel.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts now: every request and every job runs as one caller, and the database shows only what that caller may see.
 *
 * @param account the account's id
 * @param name the person's name, for "entered by"
 * @param role the code of the role held
 * @param unit the unit at which the role is held; sight reaches over its subtree
 * @param sight the depth of sight: rows above it are not seen outside the own unit
 * @param permissions what the role may do, for example {@code project.read}
 */
public record Caller(UUID account, String name, String role, int unit, int sight, Set<String> permissions) {
    /** The caller of this thread's work; jobs and requests bind it with {@link ScopedValue#where}. */
    public static final ScopedValue<Caller> BOUND = ScopedValue.newInstance();

    public Caller {
        permissions = Set.copyOf(permissions);
    }

    /** The caller, or a refusal (PLATFORM-401) where nobody is logged in. */
    public static Caller current() {
        return find().orElseThrow(() -> new Refusal("PLATFORM-401"));
    }

    public static Optional<Caller> find() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /** Does the work as this caller. */
    public <T> T call(ScopedValue.CallableOp<? extends T, RuntimeException> work) {
        return ScopedValue.where(BOUND, this).call(work);
    }

    /** Does the work as this caller. */
    public void run(Runnable work) {
        ScopedValue.where(BOUND, this).run(work);
    }
}
