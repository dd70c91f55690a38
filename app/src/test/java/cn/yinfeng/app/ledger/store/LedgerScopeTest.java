package cn.yinfeng.app.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.ledger.Entries;
import cn.yinfeng.app.ledger.model.EntryStore;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.testkit.LargeLedger;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A park sees its own 999 of 100,000, by raw SQL as the application's role and through the list of entries. */
class LedgerScopeTest {
    private static final int PROJECTS = 100_000;
    private static final Caller PARK = LargeLedger.at(LargeLedger.PARK, 1);
    private static final Caller PROVINCE = LargeLedger.at(LargeLedger.PROVINCE, 1);
    private static LargeLedger large;

    @BeforeAll
    static void a_province() throws SQLException {
        large = LargeLedger.with("ledger_scope", PROJECTS, 1);
    }

    @AfterAll
    static void drop() throws SQLException {
        large.close();
    }

    private static long count(Caller caller, String table) {
        return large.as(
                caller,
                () -> large.appJdbc()
                        .sql("SELECT count(*) FROM " + table)
                        .query(Long.class)
                        .single());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger.entry",
                "ledger.subject",
                "ledger.balance",
                "ledger.pub_entry",
                "ledger.pub_subject",
                "ledger.pub_balance"
            })
    void a_park_sees_its_own_rows_by_raw_sql(String table) {
        assertThat(count(PARK, table)).isEqualTo(LargeLedger.OF_THE_PARK);
        assertThat(count(PROVINCE, table)).isEqualTo(PROJECTS);
    }

    @Test
    void a_park_lists_its_own_entries() {
        var store = new JdbcEntryStore(large.appJdbc(), large.app());
        Items<EntryStore.Entry> page = large.as(
                PARK, () -> store.list(new Entries.Filter(Set.of(), null, null), new Paging(1, 200, "-period")));
        assertThat(page.total()).isEqualTo(LargeLedger.OF_THE_PARK);
        assertThat(page.items()).hasSize(200).allMatch(entry -> entry.unit() == LargeLedger.PARK);
    }

    @Test
    void without_the_policy_the_park_would_see_all_and_this_test_be_red() throws SQLException {
        large.asOwner("ALTER TABLE ledger.entry DISABLE ROW LEVEL SECURITY");
        try {
            assertThat(count(PARK, "ledger.entry")).isEqualTo(PROJECTS);
        } finally {
            large.asOwner("ALTER TABLE ledger.entry ENABLE ROW LEVEL SECURITY");
        }
        large.asOwner("ALTER POLICY scope ON ledger.entry USING (true)");
        try {
            assertThat(count(PARK, "ledger.entry")).isEqualTo(PROJECTS);
        } finally {
            large.asOwner("DROP POLICY scope ON ledger.entry");
            assertThat(count(PARK, "ledger.entry")).as("no policy, no row").isZero();
            large.asOwner("DROP POLICY all_rows ON ledger.entry");
            large.asOwner("CALL platform.protect('ledger.entry')");
        }
        assertThat(count(PARK, "ledger.entry")).isEqualTo(LargeLedger.OF_THE_PARK);
    }

    @Test
    void through_a_view_that_is_not_security_invoker_the_park_would_see_all_and_this_test_be_red() throws SQLException {
        large.asOwner("CREATE VIEW ledger.leaky AS SELECT * FROM ledger.entry");
        large.asOwner("GRANT SELECT ON ledger.leaky TO yinfeng_app");
        try {
            assertThat(count(PARK, "ledger.leaky")).isEqualTo(PROJECTS);
            large.asOwner("ALTER VIEW ledger.leaky SET (security_invoker = true)");
            assertThat(count(PARK, "ledger.leaky")).isEqualTo(LargeLedger.OF_THE_PARK);
        } finally {
            large.asOwner("DROP VIEW ledger.leaky");
        }
    }
}
