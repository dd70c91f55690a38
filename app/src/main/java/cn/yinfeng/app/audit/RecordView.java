package cn.yinfeng.app.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One record of the audit trail.
 *
 * @param by the person's name at that time
 * @param action module, dot, verb in the past
 */
public record RecordView(
        long number,
        Instant at,
        String by,
        String action,
        String subjectKind,
        String subjectId,
        Map<String, Object> details) {}
