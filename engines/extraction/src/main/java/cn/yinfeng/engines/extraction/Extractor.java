package cn.yinfeng.engines.extraction;

import cn.yinfeng.engines.extraction.finding.Walk;

/**
 * Reads an official document: outline, targets, facts. A pure function of the text; no state, safe for any number of threads, and
 * its time grows with the length of the text.
 */
public final class Extractor {
    private Extractor() {}

    /** All spans of the answer are places in exactly this text, in UTF-16 code units. */
    public static Extraction extract(String text) {
        return Walk.through(text);
    }
}
