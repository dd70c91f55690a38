package cn.yinfeng.bench;

import cn.yinfeng.bench.crowd.Crowd;
import cn.yinfeng.tools.client.Api;
import cn.yinfeng.tools.client.Imports;
import cn.yinfeng.tools.client.Template;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A made-up province of 13 cities and 117 parks with many projects, brought in through the doors that users use. One
 * park holds one project in a hundred.
 */
final class Region {
    static final int PARKS = 117;
    private static final int CITIES = 13;
    private static final int PROGRESS_OF_A_PROJECT = 8;
    static final String PASSWORD = "bench-region-2023";

    private final URI url;
    private final Api administrator;
    private final Map<String, Integer> units = new HashMap<>();
    private final Map<String, String> logins = new HashMap<>();

    Region(URI url, Path data) throws IOException {
        this.url = url;
        this.administrator = new Api(url);
        List<String> once = List.of(
                Files.readString(data.resolve("administrator.once")).strip().split(" "));
        administrator.login(once.get(0), once.get(1));
        administrator.changePassword(PASSWORD);
        setUp();
    }

    private void setUp() {
        unit(null, "r", "试验省", "PROVINCE");
        for (int city = 0; city < CITIES; city++) {
            unit("r", "c" + city, "试验市" + city, "CITY");
        }
        for (int park = 0; park < PARKS; park++) {
            unit("c" + park % CITIES, "p" + park, "试验园" + park, "PARK");
        }
        account("office", "office", "r");
        account("park", "clerk", "p0");
        account("assessor", "assessor", "r");
    }

    private void unit(@Nullable String parent, String code, String name, String kind) {
        Map<String, Object> unit = new HashMap<>(Map.of("code", code, "name", name, "kind", kind, "invented", true));
        if (parent != null) {
            unit.put("parentId", units.get(parent));
        }
        units.put(code, administrator.post("/units", unit).json().path("id").asInt());
    }

    private void account(String login, String role, String unit) {
        JsonNode created = administrator
                .post("/accounts", Map.of("login", login, "name", "试验员", "role", role, "unitId", unitId(unit)))
                .json();
        logins.put(login, created.path("oneTimePassword").asString());
        Api first = new Api(url);
        first.login(login, logins.get(login));
        first.changePassword(PASSWORD);
    }

    /** So many people get accounts and log in: four clerks of parks to one office of a city. */
    void crowd(int people, Crowd crowd) throws IOException, InterruptedException {
        for (int i = 0; i < people; i++) {
            boolean clerk = i % 5 != 0;
            String unit = clerk ? "p" + i % PARKS : "c" + i % CITIES;
            String login = "person" + i;
            JsonNode created = administrator
                    .post(
                            "/accounts",
                            Map.of(
                                    "login",
                                    login,
                                    "name",
                                    "试验员",
                                    "role",
                                    clerk ? "clerk" : "office",
                                    "unitId",
                                    unitId(unit)))
                    .json();
            crowd.join(login, created.path("oneTimePassword").asString(), PASSWORD, clerk, unitId(unit));
        }
    }

    int unitId(String code) {
        return units.getOrDefault(code, 0);
    }

    /** A new connection of the person with this login. */
    Api as(String login) {
        Api api = new Api(url);
        api.login(login, PASSWORD);
        return api;
    }

    /** Imports so many projects in one sheet; the seconds from upload to imported. */
    double bringProjects(Api office, int projects) {
        Template template = new Imports(office).template("projects");
        List<Map<String, String>> rows = new ArrayList<>(projects);
        for (int i = 0; i < projects; i++) {
            rows.add(project(i));
        }
        return bring(office, "projects", template.fill(rows));
    }

    /** Imports the progress of some projects in one sheet, eight rows each; the seconds from upload to imported. */
    double bringProgress(Api office, int first, int projects) {
        Template template = new Imports(office).template("progress");
        List<Map<String, String>> rows = new ArrayList<>(projects * PROGRESS_OF_A_PROJECT);
        for (int i = first; i < first + projects; i++) {
            rows.addAll(progress(i));
        }
        return bring(office, "progress", template.fill(rows));
    }

    private static double bring(Api office, String kind, byte[] sheet) {
        long start = System.nanoTime();
        new Imports(office).bring(kind, kind + ".xlsx", sheet);
        return (System.nanoTime() - start) / 1e9;
    }

    private static int park(int project) {
        return project % 100 == 0 ? 0 : 1 + project % (PARKS - 1);
    }

    private static String name(int project) {
        return "试验项目" + project + "号新能源电池材料生产线" + project % 977;
    }

    private static Map<String, String> project(int i) {
        return Map.of(
                "项目名称",
                name(i),
                "所属单位",
                "试验园" + park(i),
                "投资方",
                "试验投资公司" + i % 5000,
                "来源地",
                "省外",
                "合同类型",
                "正式合同",
                "签约日期",
                "202%d-%02d-%02d".formatted(1 + i % 2, 1 + i % 12, 1 + i % 28),
                "签约活动",
                "试验推介会" + i % 7,
                "合同金额",
                String.valueOf(1000 + i % 9000),
                "金额单位",
                "万元");
    }

    private static List<Map<String, String>> progress(int i) {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(row(i, "注册", "2023-01-03", "1"));
        rows.add(row(i, "开工", "2023-02-10", "1"));
        for (int month = 1; month <= PROGRESS_OF_A_PROJECT - 2; month++) {
            rows.add(row(i, "到位资金", "2023-%02d".formatted(month), String.valueOf(10 + (i + month) % 90)));
        }
        return rows;
    }

    private static Map<String, String> row(int project, String indicator, String period, String value) {
        Map<String, String> row = new HashMap<>(Map.of(
                "项目名称",
                name(project),
                "所属单位",
                "试验园" + park(project),
                "指标",
                indicator,
                "期间",
                period,
                "数值",
                value,
                "口径",
                "上报"));
        if (indicator.equals("到位资金")) {
            row.put("金额单位", "万元");
            row.put("方式", "当期");
            row.put("资金来源", "省外");
        }
        return row;
    }
}
