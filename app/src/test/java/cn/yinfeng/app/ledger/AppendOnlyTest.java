package cn.yinfeng.app.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.database.Database;
import cn.yinfeng.app.platform.database.DatabaseRole;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Entries are never edited or deleted, by nobody, not even past the application. */
@ModuleTest
class AppendOnlyTest {
    private static final String FORGED = """
            INSERT INTO ledger.entry
            SELECT number + 1000000, id, subject_kind, subject_id, unit_id, sight, indicator, period_from, period_to, amount,
                   currency, %s, basis, %s, voucher, origin_kind, origin_ref, origin_row, entered_by, entered_by_name,
                   entered_at, number, '伪造'
              FROM ledger.entry WHERE number = :number
            """;

    @Autowired
    private Ledger ledger;

    @Autowired
    private People people;

    @Autowired
    private Database database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Caller clerk;
    private long number;

    @BeforeEach
    void an_entry() {
        var county = people.unit("测试县");
        clerk = people.at(county, "clerk");
        var book = new Book(ledger, new TransactionTemplate(transactions), county);
        number = clerk.call(
                        () -> book.append(book.fact(book.project("某项目", "2023-02-10"), "fundsInPlace", "2023-03", 500)))
                .first();
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url(),
                        DatabaseRole.OWNER.login(),
                        database.passwords().apply(DatabaseRole.OWNER));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void asClerk(String sql) {
        clerk.run(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> jdbc.sql(sql).param("number", number).update()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.entry SET amount = 1",
                "DELETE FROM ledger.entry",
                "TRUNCATE ledger.entry",
                "UPDATE ledger.subject SET label = ''",
                "DELETE FROM ledger.subject",
                "TRUNCATE ledger.subject"
            })
    void even_the_owner_of_the_tables_cannot_change_what_was_entered(String sql) {
        assertThatThrownBy(() -> asOwner(sql)).hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.entry SET amount = 1 WHERE number = :number",
                "DELETE FROM ledger.entry WHERE number = :number",
                "UPDATE ledger.balance SET amount = 1 WHERE last_number = :number",
                "INSERT INTO ledger.balance SELECT * FROM ledger.balance WHERE last_number = :number"
            })
    void the_application_has_no_right_to_change_entries_or_to_write_balances(String sql) {
        assertThatThrownBy(() -> asClerk(sql)).hasStackTraceContaining("permission denied");
    }

    @Test
    void the_counter_never_goes_back() {
        assertThatThrownBy(() -> asClerk("UPDATE ledger.counter SET number = number - 1 WHERE number >= :number"))
                .hasStackTraceContaining("only goes up");
    }

    @Test
    void a_correction_whose_effect_is_not_the_difference_or_whose_key_is_another_is_refused() {
        assertThatThrownBy(() -> asClerk(FORGED.formatted("effect + 1", "source")))
                .hasStackTraceContaining("must keep the key");
        assertThatThrownBy(() -> asClerk(FORGED.formatted("0", "'别处'"))).hasStackTraceContaining("must keep the key");
    }
}
