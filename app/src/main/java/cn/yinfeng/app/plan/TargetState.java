package cn.yinfeng.app.plan;

/** What people made of a target that was found, or that they added themselves. */
public enum TargetState {
    /** Found, and not yet looked at by a person. */
    PROPOSED,
    ACCEPTED,
    /** Accepted with other content than was found. */
    EDITED,
    REJECTED,
    /** Added by a person; nobody found it. */
    ADDED,
    /** Said the same as another target, into which it went. */
    MERGED;

    /** Whether it is a target of the plan once the plan holds. */
    public boolean stands() {
        return switch (this) {
            case ACCEPTED, EDITED, ADDED -> true;
            case PROPOSED, REJECTED, MERGED -> false;
        };
    }
}
