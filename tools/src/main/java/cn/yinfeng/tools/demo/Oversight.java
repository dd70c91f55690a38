package cn.yinfeng.tools.demo;

import cn.yinfeng.tools.client.Api;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Warning lamps and an assessment for the demo city. The document of 2023 names 「红黄蓝」预警 and scoring with plus and minus
 * items, and gives no thresholds: the city adopts the shipped texts, which say in their source that they are borrowed.
 */
final class Oversight {
    private static final List<String> LAMPS = List.of("SUP-START-OVERDUE", "SUP-FUNDS-BEHIND-PACE", "SUP-SILENCE");
    private static final String SCHEME = "ASM-DELIVERY-RATES";
    private static final LocalDate SHIPPED_BY = LocalDate.of(2025, 6, 30);
    private static final LocalDate STATUS_DATE = LocalDate.of(2023, 5, 31);
    private static final LocalDate FROM = LocalDate.of(2023, 5, 1);
    private static final String WHY = "演示：从五月起试行";

    private final Staff staff;
    private final Region region;

    Oversight(Staff staff, Region region) {
        this.staff = staff;
        this.region = region;
    }

    void begin() {
        LAMPS.forEach(this::adopt);
        adopt(SCHEME);
        assess();
    }

    private void adopt(String code) {
        Api office = staff.get("office");
        int city = region.id(Region.CITY);
        String shipped = office.get("/rules/" + code, "unit", city, "on", SHIPPED_BY)
                .json()
                .path("text")
                .asString();
        String draft = office.post("/rules/" + code + "/drafts", Map.of("unit", city, "text", borrowed(shipped)))
                .json()
                .path("id")
                .asString();
        office.post(
                        "/rules/versions/" + draft + "/adoption",
                        Map.of("password", staff.password("office"), "from", FROM.toString(), "reason", WHY))
                .accepted();
    }

    /** The text as it is, with its dates and the words of its source made those of the demo. */
    private static String borrowed(String shipped) {
        return shipped.lines()
                .map(line -> line.startsWith("from: ") ? "from: " + FROM : line)
                .map(line ->
                        line.startsWith("source: ") ? "source: 演示用。平凉市2023年材料未载具体数值，此处借用 " + line.substring(8) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The counties are scored on the figures of May and the result is open for objections. */
    private void assess() {
        Api assessor = staff.get("assessor");
        JsonNode trial = assessor.post(
                        "/assessments",
                        Map.of(
                                "name",
                                "2023年1—5月项目落地成效考核（演示）",
                                "scheme",
                                SCHEME,
                                "unit",
                                region.id(Region.CITY),
                                "on",
                                STATUS_DATE.toString(),
                                "basis",
                                "REPORTED"))
                .json();
        assessor.post(
                        "/assessments/" + trial.path("id").asString() + "/publication",
                        Map.of("password", staff.password("assessor"), "objectionsUntil", "2023-06-30"))
                .accepted();
    }
}
