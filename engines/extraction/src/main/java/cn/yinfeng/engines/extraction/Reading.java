package cn.yinfeng.engines.extraction;

import java.util.List;
import java.util.Map;

/** What came of reading a file: its text, or a refusal. Refusals are values, bugs are exceptions. */
public sealed interface Reading {
    /** The text of a document. Spans of findings are places in it. */
    record Read(String text, List<Note> notes) implements Reading {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A file that is not read. The code never changes its meaning.
     *
     * @param code EXTRACT-001 empty · 002 too large · 003 kind not read · 004 content is not what the name says · 005 macros ·
     *     006 unpacks to too much · 007 damaged · 008 no text in it (a scan) · 009 cannot be opened · 010 protected by a password
     * @param parameters what the texts name
     * @param zh for a Chinese reader, with what to do
     * @param en for an English reader
     */
    record Refused(String code, Map<String, Object> parameters, String zh, String en) implements Reading {
        public Refused {
            parameters = Map.copyOf(parameters);
        }
    }
}
