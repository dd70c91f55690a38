package cn.yinfeng.app.assessment.store;

import cn.yinfeng.app.assessment.AssessmentState;
import cn.yinfeng.app.assessment.Publishing.SignatureView;
import cn.yinfeng.kernel.Ids;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who signed what; only ever added to. */
@Repository
public class JdbcSignatures {
    private final JdbcClient jdbc;

    JdbcSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A signature and whose account made it. */
    public record Signature(UUID account, SignatureView view) {}

    public void add(UUID assessment, int unit, Signature signature) {
        SignatureView view = signature.view();
        jdbc.sql("""
                INSERT INTO assessment.signature (id, assessment_id, unit_id, sight, act, account_id, name, role, post_unit,
                       signed_at, sm3)
                VALUES (:id, :assessment, :unit, 1, :act, :account, :name, :role, :post, :at, :sm3)
                """)
                .param("id", Ids.next())
                .param("assessment", assessment)
                .param("unit", unit)
                .param("act", view.act().name())
                .param("account", signature.account())
                .param("name", view.name())
                .param("role", view.role())
                .param("post", view.unit())
                .param("at", view.at().atOffset(ZoneOffset.UTC))
                .param("sm3", view.sm3())
                .update();
    }

    public List<SignatureView> of(UUID assessment) {
        return jdbc.sql("""
                SELECT act, name, role, post_unit, signed_at, sm3
                  FROM assessment.signature
                 WHERE assessment_id = :assessment
                 ORDER BY signed_at, id
                """)
                .param("assessment", assessment)
                .query((row, index) -> new SignatureView(
                        AssessmentState.valueOf(row.getString("act")),
                        row.getString("name"),
                        row.getString("role"),
                        row.getInt("post_unit"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                        row.getString("sm3")))
                .list();
    }
}
