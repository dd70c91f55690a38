package cn.yinfeng.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.audit.AuditTrail.Verification;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.database.DatabaseServer;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.app.testkit.TestDatabase;
import cn.yinfeng.kernel.Happening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class AuditTrailTest {
    private static final Executor VIRTUAL = Thread::startVirtualThread;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private People people;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private record ThingDone(String id) implements Happening {
        @Override
        public String action() {
            return "test.thing-done";
        }

        @Override
        public Subject subject() {
            return new Subject("thing", id);
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("amount", "12", "note", "甲乙");
        }
    }

    private RecordView done(String id) {
        transaction.executeWithoutResult(status -> events.publishEvent(new ThingDone(id)));
        return trail.list(id, Paging.of(1, 10, null)).items().getFirst();
    }

    /** As whoever owns the machine: past the trigger that refuses. */
    private static void tamper(String... statements) throws SQLException {
        DatabaseServer server = TestDatabase.server();
        try (var connection = DriverManager.getConnection(
                        server.url() + "yinfeng",
                        server.superuser(),
                        server.secrets().of(server.superuser()));
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Test
    void a_change_is_recorded_with_who_did_it() throws Exception {
        Caller clerk = people.at(people.unit("留痕县"), "clerk");
        clerk.run(() -> done("audit-who"));
        mvc.perform(get("/api/v1/audit?q=audit-who").with(people.as(people.at(people.root(), "auditor"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].by").value(clerk.name()))
                .andExpect(jsonPath("$.items[0].action").value("test.thing-done"))
                .andExpect(jsonPath("$.items[0].details.note").value("甲乙"));
        mvc.perform(get("/api/v1/audit").with(people.as(clerk))).andExpect(status().isForbidden());
    }

    @Test
    void what_is_rolled_back_is_not_recorded_and_what_has_no_transaction_is_refused() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new ThingDone("audit-undone"));
            status.setRollbackOnly();
        });
        assertThat(trail.list("audit-undone", Paging.of(1, 10, null)).total()).isZero();
        assertThatThrownBy(() -> events.publishEvent(new ThingDone("audit-outside")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void nobody_changes_takes_away_or_empties_the_trail() {
        RecordView record = done("audit-once");
        for (String change : List.of(
                "UPDATE audit.record SET by_name = '某人' WHERE number = " + record.number(),
                "DELETE FROM audit.record WHERE number = " + record.number(),
                "TRUNCATE audit.record CASCADE",
                "DELETE FROM audit.seal")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> asOwner(change)).hasStackTraceContaining("written once");
        }
    }

    private static void asOwner(String change) throws SQLException {
        tamper("SET session_replication_role = origin", "SET ROLE yinfeng_owner", change);
    }

    @Test
    void an_untouched_trail_is_verified_to_its_newest_sealed_record() throws Exception {
        RecordView record = done("audit-fine");
        trail.seal();
        mvc.perform(post("/api/v1/audit/verification").with(people.as(people.at(people.root(), "auditor"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.broken.length()").value(0));
        assertThat(trail.verify().verifiedTo()).isGreaterThanOrEqualTo(record.number());
    }

    @Test
    void a_record_that_commits_after_a_later_one_was_sealed_is_sealed_too() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new ThingDone("audit-late"));
            elsewhere(() -> done("audit-early"));
            assertThat(elsewhere(() -> trail.seal())).isPositive();
        });
        RecordView late =
                trail.list("audit-late", Paging.of(1, 10, null)).items().getFirst();
        RecordView early =
                trail.list("audit-early", Paging.of(1, 10, null)).items().getFirst();
        assertThat(late.number()).isLessThan(early.number());
        assertThat(sealsOver(early)).isEqualTo(1);
        assertThat(sealsOver(late)).isZero();
        trail.seal();
        assertThat(sealsOver(late)).isEqualTo(1);
        assertThat(trail.verify().broken()).isEmpty();
    }

    private long sealsOver(RecordView record) {
        return jdbc.sql("SELECT count(*) FROM audit.seal WHERE :number = ANY (records)")
                .param("number", record.number())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    @Test
    void sealers_at_the_same_moment_take_turns() {
        for (int i = 0; i < 20; i++) {
            done("audit-turns");
        }
        List<CompletableFuture<Integer>> sealers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(trail::seal, VIRTUAL))
                .limit(4)
                .toList();
        assertThat(sealers.stream().mapToInt(CompletableFuture::join).sum()).isGreaterThanOrEqualTo(20);
        assertThat(trail.verify().broken()).isEmpty();
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, VIRTUAL).join();
    }

    @Test
    void a_changed_record_is_found_and_named() throws SQLException {
        RecordView record = done("audit-changed");
        trail.seal();
        String where = " WHERE number = " + record.number();
        tamper("UPDATE audit.record SET details = '{\"amount\": \"13\", \"note\": \"甲乙\"}'" + where);
        try {
            Verification found = trail.verify();
            assertThat(found.broken()).containsExactly(record.number());
            assertThat(found.verifiedTo()).isEqualTo(record.number() - 1);
        } finally {
            tamper("UPDATE audit.record SET details = '{\"amount\": \"12\", \"note\": \"甲乙\"}'" + where);
        }
        assertThat(trail.verify().broken()).isEmpty();
    }

    @Test
    void a_record_taken_away_or_slipped_in_is_found_and_named() throws SQLException {
        RecordView record = done("audit-taken");
        trail.seal();
        long slipped = record.number() + 1_000_000;
        tamper(
                "CREATE TABLE audit.kept AS SELECT * FROM audit.record WHERE number = " + record.number(),
                "DELETE FROM audit.record WHERE number = " + record.number(),
                "INSERT INTO audit.record OVERRIDING SYSTEM VALUE SELECT " + slipped
                        + ", at, account_id, by_name, actor_unit, action, subject_kind, subject_id, details"
                        + " FROM audit.kept");
        try {
            assertThat(trail.verify().broken()).containsExactly(record.number(), slipped);
        } finally {
            tamper(
                    "DELETE FROM audit.record WHERE number = " + slipped,
                    "INSERT INTO audit.record OVERRIDING SYSTEM VALUE SELECT * FROM audit.kept",
                    "DROP TABLE audit.kept");
        }
        assertThat(trail.verify().broken()).isEmpty();
    }

    @Test
    void a_chain_sealed_anew_from_a_changed_record_on_does_not_fit_the_seal_kept_outside()
            throws SQLException, IOException {
        RecordView record = done("audit-resealed");
        trail.seal();
        Path outside = TestDatabase.folderOfData().resolve("audit.seal");
        String kept = Files.readString(outside);
        tamper(
                "UPDATE audit.record SET by_name = '别人' WHERE number = " + record.number(),
                "CREATE TABLE audit.kept AS SELECT * FROM audit.seal WHERE number = (SELECT max(number) FROM audit.seal)",
                "DELETE FROM audit.seal WHERE number = (SELECT number FROM audit.kept)",
                "INSERT INTO audit.unsealed SELECT unnest(records) FROM audit.kept");
        try {
            trail.seal();
            assertThat(trail.verify().broken()).isEmpty();
            Files.writeString(outside, kept);
            assertThat(trail.verify().broken()).contains(record.number());
        } finally {
            tamper(
                    "UPDATE audit.record SET by_name = '系统' WHERE number = " + record.number(),
                    "DELETE FROM audit.unsealed WHERE number = ANY ((SELECT records FROM audit.kept)::bigint[])",
                    "DELETE FROM audit.seal WHERE number >= (SELECT number FROM audit.kept)",
                    "INSERT INTO audit.unsealed SELECT number FROM audit.record"
                            + " EXCEPT SELECT unnest(records) FROM audit.seal"
                            + " EXCEPT SELECT unnest(records) FROM audit.kept EXCEPT SELECT number FROM audit.unsealed",
                    "INSERT INTO audit.seal SELECT * FROM audit.kept",
                    "DROP TABLE audit.kept");
        }
        trail.seal();
        assertThat(trail.verify().broken()).isEmpty();
    }
}
