package cn.yinfeng.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.yinfeng.app.audit.AuditTrail.Search;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.people.Units.NewUnit;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.database.DatabaseServer;
import cn.yinfeng.app.platform.operation.Examination;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.app.testkit.TestDatabase;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.ServiceLoader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The trail is searched by person, action, subject and time, taken out with a watermark, and examined from outside. */
@ModuleTest
class AuditSearchTest {
    @Autowired
    private AuditTrail trail;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private MockMvc mvc;

    private UnitView made(Caller by, String code) {
        return by.call(() -> units.create(new NewUnit(people.root(), code, "检索" + code, "COUNTY", null, true)));
    }

    private List<RecordView> found(Search search) {
        return trail.search(search, Paging.of(1, 50, null)).items();
    }

    @Test
    void records_are_found_by_person_action_subject_and_day() {
        Caller administrator = people.at(people.root(), "administrator");
        UnitView unit = made(administrator, "find-" + administrator.account());
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String by = administrator.name();
        String subject = "unit " + unit.id();
        assertThat(found(new Search("", by, "people.unit-created", subject, today, today)))
                .singleElement()
                .satisfies(record -> assertThat(record.by()).isEqualTo(by));
        assertThat(found(new Search("", by, "people.unit-changed", subject, null, null)))
                .isEmpty();
        assertThat(found(new Search("", "别人", "", subject, null, null))).isEmpty();
        assertThat(found(new Search("", "", "", subject, today.plusDays(1), null)))
                .isEmpty();
        assertThat(found(new Search("", "", "", subject, null, today.minusDays(1))))
                .isEmpty();
        assertThat(trail.actions()).contains("people.unit-created").doesNotHaveDuplicates();
    }

    @Test
    void what_is_taken_out_carries_who_took_it_and_is_itself_on_record() throws Exception {
        Caller administrator = people.at(people.root(), "administrator");
        UnitView unit = made(administrator, "export-" + administrator.account());
        Caller auditor = people.at(people.root(), "auditor");
        byte[] file = mvc.perform(
                        get("/api/v1/audit/export?subject=unit " + unit.id()).with(people.as(auditor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).contains(auditor.name());
            assertThat(rows).hasSize(3);
            assertThat(rows.getLast().getCellText(3)).isEqualTo("people.unit-created");
        }
        assertThat(found(new Search("", auditor.name(), "audit.trail-exported", "", null, null)))
                .hasSize(1);
    }

    @Test
    void looking_into_the_trail_leaves_a_record_there() throws Exception {
        Caller auditor = people.at(people.root(), "auditor");
        mvc.perform(get("/api/v1/audit?by=某人&size=1").with(people.as(auditor))).andExpect(status().isOk());
        assertThat(found(new Search("", auditor.name(), "platform.sensitive-read", "audit", null, null)))
                .singleElement()
                .satisfies(
                        record -> assertThat(record.details().get("question")).isEqualTo("by=某人&size=1"));
        Caller clerk = people.at(people.unit("无权县"), "clerk");
        mvc.perform(get("/api/v1/audit").with(people.as(clerk))).andExpect(status().isForbidden());
        assertThat(found(new Search("", clerk.name(), "platform.sensitive-read", "", null, null)))
                .as("what was refused was not read")
                .isEmpty();
        mvc.perform(get("/api/v1/audit/actions").with(people.as(auditor)))
                .andExpect(jsonPath("$[0]").isString());
    }

    @Test
    void the_doctor_says_which_record_was_tampered_with_and_what_it_was() throws SQLException {
        Caller administrator = people.at(people.root(), "administrator");
        UnitView unit = made(administrator, "doctor-" + administrator.account());
        RecordView record = found(new Search("", "", "people.unit-created", "unit " + unit.id(), null, null))
                .getFirst();
        trail.seal();
        assertThat(faults()).isEmpty();
        String where = " WHERE number = " + record.number();
        change("UPDATE audit.record SET by_name = '别人'" + where);
        try {
            assertThat(faults())
                    .singleElement()
                    .asString()
                    .contains("record " + record.number() + " was changed", "people.unit-created unit " + unit.id());
        } finally {
            change("UPDATE audit.record SET by_name = '" + record.by() + "'" + where);
        }
        assertThat(faults()).isEmpty();
    }

    private static List<String> faults() throws SQLException {
        Examination examination = ServiceLoader.load(Examination.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals("audit/trail"))
                .findFirst()
                .orElseThrow();
        try (Connection connection = connect()) {
            return examination.faults(connection, TestDatabase.folderOfData());
        }
    }

    private static void change(String statement) throws SQLException {
        try (Connection connection = connect();
                var sql = connection.createStatement()) {
            sql.execute("SET session_replication_role = replica");
            sql.execute(statement);
        }
    }

    private static Connection connect() throws SQLException {
        DatabaseServer server = TestDatabase.server();
        return DriverManager.getConnection(
                server.url() + "yinfeng", server.superuser(), server.secrets().of(server.superuser()));
    }
}
