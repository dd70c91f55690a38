package cn.yinfeng.app.portal;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A publication was taken back. */
public record PublicationWithdrawn(UUID publication, String reason) implements Happening {
    @Override
    public String action() {
        return "portal.publication-withdrawn";
    }

    @Override
    public Subject subject() {
        return new Subject("publication", publication.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("reason", reason);
    }
}
