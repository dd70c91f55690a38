package cn.yinfeng.app.intake;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/** A sheet came in, whole. One for each import, whatever the number of its rows. */
public record ImportApplied(UUID id, String kind, int rows, int newRows, int correctionRows, String fileHash)
        implements Happening {
    @Override
    public String action() {
        return "intake.import-applied";
    }

    @Override
    public Subject subject() {
        return new Subject("import", id.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", kind, "rows", rows, "new", newRows, "corrections", correctionRows, "sha256", fileHash);
    }
}
