package cn.yinfeng.app.document;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A file was given to an owner. Its name stays untold: names of files often carry names of people. */
public record DocumentAttached(UUID document, String ownerKind, String ownerId, String sha256, long size)
        implements Happening {
    @Override
    public String action() {
        return "document.attached";
    }

    @Override
    public Subject subject() {
        return new Subject(ownerKind, ownerId);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("document", document.toString(), "sha256", sha256, "size", size);
    }
}
