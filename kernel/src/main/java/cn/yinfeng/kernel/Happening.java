package cn.yinfeng.kernel;

import java.util.Map;

/**
 * Something that changed and is told to whoever listens. Every event of every module is one, so that audit hears all
 * of them through this one type and depends on nobody.
 */
public interface Happening {
    /** What was done, for example {@code ledger.entry-corrected}: module, dot, verb in the past. */
    String action();

    /** What it was done to: a kind (project, entry, account …) and its id as text. */
    Subject subject();

    /** Facts worth keeping, without personal data and secrets. */
    default Map<String, Object> details() {
        return Map.of();
    }

    /**
     * A thing that facts are about.
     *
     * @param kind the glossary word of the thing
     * @param id its id as text
     */
    record Subject(String kind, String id) {}
}
