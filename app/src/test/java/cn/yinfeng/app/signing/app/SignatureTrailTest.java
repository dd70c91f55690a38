package cn.yinfeng.app.signing.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.platform.Sm3;
import cn.yinfeng.app.platform.database.DatabaseServer;
import cn.yinfeng.app.signing.PaperView;
import cn.yinfeng.app.signing.Park;
import cn.yinfeng.app.signing.Signing;
import cn.yinfeng.app.signing.SigningDesk;
import cn.yinfeng.app.signing.model.Act;
import cn.yinfeng.app.signing.model.Version;
import cn.yinfeng.app.signing.store.JdbcActs;
import cn.yinfeng.app.signing.store.JdbcPapers;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.app.testkit.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whoever holds the database's superuser writes text, hash and digest anew; the trail remembers what they were. */
@ModuleTest
class SignatureTrailTest {
    @Autowired
    private Signing signing;

    @Autowired
    private SigningDesk desk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    private PaperView signed;

    @BeforeEach
    void a_signed_paper() {
        var park = new Park(people, accounts, signing);
        PaperView laid = park.lay("到位资金 500 万元");
        signed = park.head.caller().call(() -> desk.sign(laid.id(), park.head.password()));
    }

    @Test
    void what_was_signed_is_what_the_trail_holds() throws Exception {
        assertThat(faults()).isEmpty();
    }

    @Test
    void text_hash_and_digest_forged_together_are_found_and_located() throws Exception {
        forgeAll("到位资金 900 万元");
        assertThat(examined()).as("the tables alone fit each other").isEmpty();
        assertThat(faults())
                .hasSize(signed.acts().size())
                .allSatisfy(fault -> assertThat(fault)
                        .contains("the content is not the one that the trail holds")
                        .contains(signed.reference())
                        .contains(signed.id().toString()));
    }

    @Test
    void an_act_with_another_name_and_a_fitting_digest_is_found() throws Exception {
        Version version = version();
        Act act = acts().getLast();
        var by = new Act.By(
                act.by().account(),
                "另一人",
                act.by().role(),
                act.by().post(),
                act.by().at(),
                act.by().day());
        forge("UPDATE signing.act SET account_name = '另一人', digest = '%s' WHERE id = '%s'"
                .formatted(digest(version, act, by), act.id()));
        assertThat(examined()).isEmpty();
        assertThat(faults())
                .singleElement()
                .asString()
                .contains("the act is not the one")
                .contains("另一人");
    }

    @Test
    void an_act_taken_away_and_one_slipped_in_are_found() throws Exception {
        forge("UPDATE signing.act SET id = gen_random_uuid() WHERE id = '%s'"
                .formatted(acts().getLast().id()));
        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault).contains("an act that was taken away"))
                .anySatisfy(fault -> assertThat(fault).contains("holds no such act"));
    }

    private void forgeAll(String content) throws SQLException {
        Version version = version();
        String hash = Sm3.of(content.getBytes(StandardCharsets.UTF_8));
        var forged = new Version(
                version.id(),
                version.kind(),
                version.subject(),
                version.number(),
                version.unit(),
                version.sight(),
                version.reference(),
                version.title(),
                version.link(),
                content,
                hash,
                version.route(),
                version.routeSource(),
                version.steps(),
                version.code(),
                version.laidBy(),
                version.laidAt());
        List<Act> before = acts();
        forge("UPDATE signing.version SET content = '%s', sm3 = '%s' WHERE id = '%s'"
                .formatted(content, hash, version.id()));
        for (Act act : before) {
            forge("UPDATE signing.act SET sm3 = '%s', digest = '%s' WHERE id = '%s'"
                    .formatted(hash, digest(forged, act, act.by()), act.id()));
        }
    }

    /** As any other program computes it. */
    private static String digest(Version of, Act act, Act.By by) {
        return new Sm3()
                .add(of.kind())
                .add(of.subject())
                .add(of.id())
                .add(of.number())
                .add(of.unit())
                .add(of.reference())
                .add(of.title())
                .add(of.code())
                .add(of.sm3())
                .add(act.id())
                .add(act.kind())
                .add(act.place())
                .add(by.account())
                .add(by.name())
                .add(by.role())
                .add(by.post())
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, by.at()))
                .add(by.day())
                .add(act.forAccount())
                .add(act.forName())
                .add(act.standIn())
                .add(act.method())
                .add(act.reason())
                .hex();
    }

    private Version version() throws SQLException {
        try (Connection connection = superuser()) {
            return new JdbcPapers(JdbcClient.create(new SingleConnectionDataSource(connection, true)))
                    .load(signed.id());
        }
    }

    private List<Act> acts() throws SQLException {
        try (Connection connection = superuser()) {
            return Objects.requireNonNull(
                    new JdbcActs(JdbcClient.create(new SingleConnectionDataSource(connection, true)))
                            .of(List.of(signed.id()))
                            .get(signed.id()));
        }
    }

    /** What the examination of the tables alone finds wrong with the paper. */
    private List<String> examined() throws SQLException {
        return SignatureExamination.of(version(), acts());
    }

    /** What the doctor's question finds wrong with the paper, with its place. */
    private List<String> faults() throws SQLException, IOException {
        String question = new ClassPathResource("doctor/signing/trail.sql").getContentAsString(StandardCharsets.UTF_8);
        var found = new ArrayList<String>();
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                if (signed.id().toString().equals(rows.getString("row signing.version"))) {
                    found.add(String.join(
                            ", ",
                            rows.getString("fault"),
                            rows.getString("reference"),
                            rows.getString("row signing.version"),
                            rows.getString("by"),
                            rows.getString("row signing.act")));
                }
            }
        }
        return found;
    }

    /** With the superuser's rights, past triggers and scope. */
    private static void forge(String sql) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static Connection superuser() throws SQLException {
        DatabaseServer server = TestDatabase.server();
        return DriverManager.getConnection(
                server.url() + "yinfeng", server.superuser(), server.secrets().of(server.superuser()));
    }
}
