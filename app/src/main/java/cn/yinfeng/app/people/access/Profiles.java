package cn.yinfeng.app.people.access;

import org.jspecify.annotations.Nullable;

/** What people say about themselves. */
public interface Profiles {
    Profile mine();

    /** Sets the own address for e-mail; null takes it away. A text that is none is PEOPLE-068. */
    void changeEmail(@Nullable String email);

    /** The own profile, unmasked. */
    record Profile(@Nullable String email) {}
}
