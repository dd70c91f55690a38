package cn.yinfeng.acceptance;

import cn.yinfeng.tools.client.Imports;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An invented city that lives from 2025 on: counties with their clerks and heads, an office and an assessor. */
public final class City {
    public static final String OFFICE = "an.office";
    public static final String ASSESSOR = "an.assessor";
    private static final LocalDate DEMO_ENDS = LocalDate.of(2023, 6, 9);
    private static final Map<String, County> COUNTIES = new HashMap<>();

    private City() {}

    /** A county of the city, who fills in its sheets and who answers for it. */
    public record County(int id, String name, String clerk, String head) {}

    private static final class Founded {
        static final String NAME = "演示安州市（虚构）";
        static final int ID = unit(NAME, Units.id(Story.as(Cast.ADMINISTRATOR), "甘肃省"), "CITY");

        static {
            Story.cast().joins(OFFICE, "office", ID);
            Story.cast().joins(ASSESSOR, "assessor", ID);
        }
    }

    public static int id() {
        return Founded.ID;
    }

    /** The county of this name, founded when it is first asked for. */
    public static County county(String name) {
        return COUNTIES.computeIfAbsent(name, ignored -> {
            int id = unit(name, id(), "COUNTY");
            String clerk = "an.clerk" + id;
            String head = "an.head" + id;
            Story.cast().joins(clerk, "clerk", id);
            Story.cast().joins(head, "unitHead", id);
            return new County(id, name, clerk, head);
        });
    }

    private static int unit(String name, int above, String kind) {
        Map<String, Object> unit = new HashMap<>();
        unit.put("parentId", above);
        unit.put("code", code(name));
        unit.put("name", name);
        unit.put("kind", kind);
        unit.put("invented", true);
        return Story.as(Cast.ADMINISTRATOR)
                .post("/units", unit)
                .json()
                .path("id")
                .asInt();
    }

    /** The code stays when the name changes. */
    public static String code(String name) {
        return "AN-" + Integer.toHexString(name.hashCode());
    }

    /** It is this day now, for everybody in the region. */
    public static void on(LocalDate day) {
        Story.as(Cast.ADMINISTRATOR)
                .post("/demo/clock", Map.of("date", day.toString()))
                .accepted();
    }

    /** Back to the day on which the demo region ends, for the other stories. */
    public static void back() {
        on(DEMO_ENDS);
    }

    /** Registers projects by sheet, as the city's office does. */
    public static void registers(List<Map<String, String>> rows) {
        var imports = new Imports(Story.as(OFFICE));
        imports.bring("projects", "安州签约.xlsx", imports.template("projects").fill(rows));
    }

    public static JsonNode project(String name) {
        return Story.as(OFFICE).get("/projects", "q", name).json().path("items").path(0);
    }

    /** What a clerk enters on the screen: an event of one day, or money of a month in 分. */
    public static JsonNode enters(County county, String project, String indicator, String period, String amount) {
        return Story.as(county.clerk())
                .post(
                        "/entries",
                        Map.of(
                                "subject",
                                project(project).path("id").asString(),
                                "indicator",
                                indicator,
                                "period",
                                period,
                                "amount",
                                amount,
                                "basis",
                                "REPORTED",
                                "source",
                                "",
                                "voucher",
                                "安州凭证-" + project + "-" + indicator + "-" + period))
                .json();
    }
}
