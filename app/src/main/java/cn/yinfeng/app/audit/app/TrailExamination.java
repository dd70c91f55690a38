package cn.yinfeng.app.audit.app;

import cn.yinfeng.app.audit.AuditTrail.Verification;
import cn.yinfeng.app.audit.model.AuditRecord;
import cn.yinfeng.app.audit.store.AuditStore;
import cn.yinfeng.app.audit.store.SealStore;
import cn.yinfeng.app.platform.operation.Examination;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Walks the whole audit chain without the platform running, and says where it does not fit. */
public final class TrailExamination implements Examination {
    @Override
    public String name() {
        return "audit/trail";
    }

    @Override
    public String title() {
        return "留痕的每条记录与封印、与库外封印相符 | every audit record fits its seal, and the chain fits the seal kept outside";
    }

    @Override
    public List<String> faults(Connection connection, Path folder) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var records = new AuditStore(jdbc, JsonMapper.shared());
        Verification found = new Verifier(records, new SealStore(jdbc), new SealFile(folder)).walk();
        Map<Long, AuditRecord> there = records.find(found.broken()).stream()
                .collect(Collectors.toMap(AuditRecord::number, Function.identity()));
        return found.broken().stream()
                .map(number -> where(number, there.get(number)))
                .toList();
    }

    private static String where(long number, @Nullable AuditRecord record) {
        return record == null
                ? "record " + number + " was taken away"
                : "record %d was changed or slipped in: %s %s %s %s by %s"
                        .formatted(
                                number,
                                record.at(),
                                record.action(),
                                record.subjectKind(),
                                record.subjectId(),
                                record.by());
    }
}
