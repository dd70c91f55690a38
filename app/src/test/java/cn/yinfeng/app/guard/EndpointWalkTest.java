package cn.yinfeng.app.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Open;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks all endpoints there are. */
@ModuleTest
class EndpointWalkTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    private Set<String> permissions() {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT permission FROM people.role_permission")
                .query((row, number) -> row.getString(1))
                .list());
    }

    private Map<RequestMappingInfo, HandlerMethod> ours() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("cn.yinfeng."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        var check = new EndpointCheck(permissions());
        ours().forEach((info, handler) -> info.getPatternValues().forEach(path -> check.look(path, handler)));
        assertThat(ours()).isNotEmpty();
        assertThat(check.problems()).isEmpty();
    }

    @Test
    void the_walk_is_red_for_an_endpoint_that_does_not() throws NoSuchMethodException {
        assertThat(found("/api/v1/x", "silent")).contains("either");
        assertThat(found("/api/v1/x", "both")).contains("either");
        assertThat(found("/api/v1/x", "unknown")).contains("no role can have");
        assertThat(found("/api/v1/x", "openForNothing")).contains("without a reason");
        assertThat(found("/x", "right")).contains("outside");
        assertThat(found("/api/v1/x", "right")).isNull();
    }

    private @Nullable String found(String path, String method) throws NoSuchMethodException {
        var check = new EndpointCheck(permissions());
        Method handler = Fixture.class.getDeclaredMethod(method);
        check.look(path, new HandlerMethod(new Fixture(), handler));
        return check.problems().isEmpty() ? null : check.problems().getFirst();
    }

    /** Never a bean: endpoints as they must not be, and one as it should. */
    static final class Fixture {
        void silent() {}

        @Needs("project.read")
        @Open(because = "undecided")
        void both() {}

        @Needs("project.reed")
        void unknown() {}

        @Open(because = " ")
        void openForNothing() {}

        @Needs("project.read")
        void right() {}
    }

    @Test
    void a_role_without_the_permission_is_refused_and_one_with_it_is_not() throws Exception {
        Map<String, String> needed = permissionByReadPath();
        List<String> wrong = new ArrayList<>();
        int unit = people.unit("巡检县").id();
        for (String role : roles()) {
            Caller caller = people.at(unit, role);
            String session = people.session(caller);
            for (Map.Entry<String, String> each : needed.entrySet()) {
                boolean may = caller.may(each.getValue());
                int status = status(get(each.getKey()).with(People.with(session)));
                if (may ? status == 401 || status == 403 : status != 403) {
                    wrong.add(role + " " + each + " answered " + status);
                }
            }
        }
        assertThat(needed).hasSizeGreaterThan(5);
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_reads_without_a_login() throws Exception {
        for (String path : permissionByReadPath().keySet()) {
            assertThat(status(get(path))).as(path).isEqualTo(401);
        }
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }

    private List<String> roles() {
        return jdbc.sql("SELECT code FROM people.role")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Map<String, String> permissionByReadPath() {
        Map<String, String> needed = new TreeMap<>();
        ours().forEach((info, handler) -> {
            Needs needs = handler.getMethodAnnotation(Needs.class);
            boolean reads = info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            if (reads && needs != null && !needs.value().equals(Needs.LOGIN)) {
                info.getPatternValues()
                        .forEach(path -> needed.put(path.replaceAll("\\{[^}]*}", "999999999"), needs.value()));
            }
        });
        return needed;
    }

    @Test
    void the_separated_administrators_hold_no_permission_over_business_data() {
        Set<String> held = Set.copyOf(
                jdbc.sql("""
                        SELECT permission FROM people.role_permission JOIN people.role ON role.code = role
                         WHERE NOT business
                        """).query((row, number) -> row.getString(1)).list());
        assertThat(held)
                .containsExactlyInAnyOrder(
                        "unit.read",
                        "unit.manage",
                        "account.manage",
                        "clock.move",
                        "audit.read",
                        "role.read",
                        "role.manage",
                        "security.manage");
    }
}
