package cn.yinfeng.app.guard.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.guard.matrix.Matrix.Somebody;
import cn.yinfeng.app.platform.database.Database;
import cn.yinfeng.app.platform.database.DatabaseRole;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Open;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import jakarta.servlet.Filter;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint × every role × own unit and sibling county. */
@ModuleTest
@Import(CountySeed.class)
class EndpointMatrixTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    /** Built here and not taken from the context, which would keep every answer in case the test fails. */
    private MockMvc http;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private CountySeed seed;

    @Autowired
    private Database database;

    private static final List<County> MADE = new ArrayList<>();

    private County own;
    private County sibling;
    private Matrix matrix;

    @BeforeEach
    void two_sibling_counties() throws Exception {
        if (MADE.isEmpty()) {
            MADE.add(seed.county("近水县", "玄圭近水"));
            MADE.add(seed.county("远山县", "青鸾远山"));
        }
        own = MADE.getFirst();
        sibling = MADE.getLast();
        http = MockMvcBuilders.webAppContextSetup(context).addFilters(security).build();
        matrix = new Matrix(
                http,
                new TransactionTemplate(transactions),
                new Bodies(),
                own,
                sibling,
                texts("SELECT code FROM people.permission WHERE separated"));
    }

    private Set<String> texts(String sql) {
        return Set.copyOf(jdbc.sql(sql).query(String.class).list());
    }

    private List<Somebody> everyRole() {
        return texts("SELECT code FROM people.role").stream()
                .sorted()
                .map(role -> {
                    var caller = people.at(own.unit(), role);
                    return new Somebody(caller, people.session(caller));
                })
                .toList();
    }

    @Test
    void every_door_says_who_may_enter_and_what_its_path_names() {
        assertThat(Endpoint.of(mapping))
                .hasSizeGreaterThan(100)
                .flatMap(matrix::undeclared)
                .isEmpty();
    }

    @Test
    void every_role_finds_its_own_and_nothing_of_the_sibling() {
        List<Somebody> all = everyRole();
        assertThat(Endpoint.of(mapping)).flatMap(each -> tried(each, all)).isEmpty();
    }

    private List<String> tried(Endpoint endpoint, List<Somebody> all) {
        var wrong = new ArrayList<String>();
        all.forEach(who -> wrong.addAll(matrix.tried(endpoint, who)));
        wrong.addAll(matrix.triedByNobody(endpoint));
        return wrong;
    }

    @Test
    void it_is_red_for_a_door_that_lost_its_permission() throws NoSuchMethodException {
        assertThat(matrix.undeclared(new Endpoint(RequestMethod.GET, "/api/v1/projects", null)))
                .first()
                .asString()
                .contains("asks for no permission: give it @Needs");
        assertThat(matrix.undeclared(new Endpoint(RequestMethod.GET, "/api/v1/projects", Needs.LOGIN)))
                .isNotEmpty();
        assertThat(matrix.undeclared(new Endpoint(RequestMethod.GET, "/api/v1/novelties/{id}", "project.read")))
                .first()
                .asString()
                .contains("say in Places which kind of row /novelties/{id} names");
        assertThat(tried(new Endpoint(RequestMethod.GET, "/api/v1/probe", "project.read"), everyRole()))
                .as("as it is answered where there is no such door")
                .noneMatch(each -> each.contains("200"));
        var path = RequestMappingInfo.paths("/api/v1/probe")
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(path, new Unguarded(), Unguarded.class.getDeclaredMethod("answer"));
        try {
            assertThat(tried(new Endpoint(RequestMethod.GET, "/api/v1/probe", "project.read"), everyRole()))
                    .contains(
                            "auditor → own PLAINLY: GET /api/v1/probe answered 200 instead of 403",
                            "nobody: GET /api/v1/probe answered 200");
        } finally {
            mapping.unregisterMapping(path);
        }
    }

    /** A door that once asked for project.read. */
    static final class Unguarded {
        @Open(because = "somebody took the permission away")
        @ResponseBody
        public String answer() {
            return "{}";
        }
    }

    @Test
    void it_is_red_for_every_table_whose_policy_is_dropped() throws SQLException {
        List<Somebody> office = everyRole().stream()
                .filter(each -> each.caller().role().equals("office"))
                .toList();
        List<Endpoint> reading =
                Endpoint.of(mapping).stream().filter(Endpoint::reads).toList();
        assertThat(isGreen(reading, office)).as("with all policies").isTrue();
        var unseen = new ArrayList<String>();
        for (String table : texts("SELECT polrelid::regclass::text FROM pg_policy WHERE polname = 'scope'")) {
            if (Behind.another(table)) {
                continue;
            }
            asOwner("ALTER TABLE " + table + " DISABLE ROW LEVEL SECURITY");
            try {
                if (isGreen(reading, office)) {
                    unseen.add(table);
                }
            } finally {
                asOwner("ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY");
            }
        }
        assertThat(unseen)
                .as("no door shows it when its policy is dropped: let CountySeed make a row in each county, or say in"
                        + " Behind which table is read before it")
                .isEmpty();
    }

    private boolean isGreen(List<Endpoint> doors, List<Somebody> all) {
        return doors.stream()
                .allMatch(each ->
                        all.stream().allMatch(who -> matrix.tried(each, who).isEmpty()));
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
}
