package cn.yinfeng.app.assessment;

import java.util.List;
import java.util.UUID;

/**
 * 重算: a frozen result computed anew, from the ledger up to its watermark, by the frozen text of its scheme, the
 * definitions of its figures by their hashes, and the units assessed as they were.
 */
public interface Replays {
    /** Compares byte for byte. A definition that ships no longer is refused (FIGURES-004). */
    Replay replay(UUID id);

    /**
     * What came out.
     *
     * @param csv whether the sheets are equal, in both languages
     * @param json whether the ranking is
     * @param facts whether the facts are
     * @param differences lines that are not, before and after
     */
    record Replay(
            boolean equal, boolean csv, boolean json, boolean facts, String watermark, List<String> differences) {}
}
