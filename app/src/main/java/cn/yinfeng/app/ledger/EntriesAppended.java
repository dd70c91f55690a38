package cn.yinfeng.app.ledger;

import cn.yinfeng.kernel.Happening;
import java.util.LinkedHashMap;
import java.util.Map;

/** A batch of statements became entries; one event for the whole batch, whatever its size. */
public record EntriesAppended(Ledger.Appended appended, Origin origin) implements Happening {
    @Override
    public String action() {
        return appended.added() == 0 ? "ledger.entries-corrected" : "ledger.entries-appended";
    }

    @Override
    public Subject subject() {
        return new Subject("entry", String.valueOf(appended.first()));
    }

    @Override
    public Map<String, Object> details() {
        var details = new LinkedHashMap<String, Object>();
        details.put("first", appended.first());
        details.put("last", appended.last());
        details.put("added", appended.added());
        details.put("corrected", appended.corrected());
        details.put("origin", origin.kind().name());
        if (origin.ref() != null) {
            details.put("ref", origin.ref());
        }
        return details;
    }
}
