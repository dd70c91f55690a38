package cn.yinfeng.app.audit.model;

import cn.yinfeng.app.platform.Sm3;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Covers a batch of records, and every seal before it.
 *
 * @param number 1, 2, 3 …
 * @param records the numbers of the records covered
 * @param digests the digest of each of them
 * @param previous the value of the seal before
 * @param value what all this comes to
 */
public record Seal(long number, List<Long> records, List<String> digests, String previous, String value) {
    /** Where the chain begins. */
    public static final String BEGINNING = "";

    public Seal {
        records = List.copyOf(records);
        digests = List.copyOf(digests);
    }

    public static Seal over(long number, String previous, List<AuditRecord> batch) {
        List<Long> records = batch.stream().map(AuditRecord::number).toList();
        List<String> digests = batch.stream().map(AuditRecord::digest).toList();
        return new Seal(number, records, digests, previous, value(number, records, digests, previous));
    }

    private static String value(long number, List<Long> records, List<String> digests, String previous) {
        Sm3 sm3 = new Sm3().add(previous).add(number).add(records.size());
        for (int i = 0; i < records.size(); i++) {
            sm3.add(records.get(i)).add(digests.get(i));
        }
        return sm3.hex();
    }

    /** Whether this is the seal that was set after one of this number and value. */
    public boolean follows(long numberBefore, String valueBefore) {
        return number == numberBefore + 1
                && previous.equals(valueBefore)
                && value.equals(value(number, records, digests, previous));
    }

    /** The numbers of the records covered that are not found as they were sealed. */
    public List<Long> broken(List<AuditRecord> found) {
        Map<Long, AuditRecord> byNumber = found.stream()
                .collect(Collectors.toMap(AuditRecord::number, Function.identity(), (first, second) -> first));
        List<Long> broken = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            AuditRecord record = byNumber.get(records.get(i));
            if (record == null || !record.digest().equals(digests.get(i))) {
                broken.add(records.get(i));
            }
        }
        return broken;
    }

    public long lastRecord() {
        return records.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
