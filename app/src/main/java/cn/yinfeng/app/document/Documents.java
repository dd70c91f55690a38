package cn.yinfeng.app.document;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Files and the things they belong to. A file is seen by whoever sees its owner; it is never changed or replaced.
 * An owner is told by its kind (the glossary word: entry, project …) and its id as text.
 */
public interface Documents {
    /**
     * Keeps a file for an owner in the caller's scope. The content is on disk before its row is; the same content given
     * to the same owner again is answered with the document that is there already.
     *
     * @param name the name that the sender gave; it is sanitised
     */
    DocumentView attach(String ownerKind, String ownerId, String name, InputStream content);

    /** The documents of one owner, oldest first; {@link cn.yinfeng.app.platform.Absent} where the owner is not visible. */
    List<DocumentView> of(String ownerKind, String ownerId);

    /** The documents of many owners that the caller has already been shown; owners without any are left out. */
    Map<String, List<DocumentView>> of(String ownerKind, Collection<String> ownerIds);

    /** A document with the place of its content, if the caller may see it. */
    Stored content(UUID id);

    /** What is needed to send a document's content. */
    record Stored(DocumentView document, Path file) {}
}
