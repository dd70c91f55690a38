package cn.yinfeng.tools.demo;

import cn.yinfeng.tools.client.Api;
import cn.yinfeng.tools.client.Imports;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * January to May 2023 in 平凉市: month by month each county brings in what it signed and how its projects went, one entry is
 * corrected, and the office publishes the figures of May.
 */
final class Year2023 {
    private static final YearMonth OVERSTATED_IN = YearMonth.of(2023, 3);
    private static final long OVERSTATED_WAN = 300;
    private static final String WHY = "与银行回单核对，3月一笔300万元重复登记，更正为实际到位数";

    private final Staff staff;
    private final Consumer<LocalDate> clock;
    private final Region region;
    private final List<DemoProject> projects = Pingliang.projects(DemoRegion.SEED);
    private final DemoProject overstated = projects.stream()
            .filter(project -> project.county() == County.JIA && project.fundsWanIn(OVERSTATED_IN) > 0)
            .findFirst()
            .orElseThrow();

    Year2023(Staff staff, Consumer<LocalDate> clock, Region region) {
        this.staff = staff;
        this.clock = clock;
        this.region = region;
    }

    void live() {
        for (YearMonth month = Pingliang.FIRST; !month.isAfter(Pingliang.LAST); month = month.plusMonths(1)) {
            clock.accept(month.plusMonths(1).atDay(3));
            for (County county : County.values()) {
                report(county, month);
            }
            if (month.equals(OVERSTATED_IN)) {
                clock.accept(month.plusMonths(1).atDay(10));
                correct();
            }
        }
        clock.accept(LocalDate.of(2023, 6, 8));
        new Oversight(staff, region).begin();
        publish();
    }

    private void report(County county, YearMonth month) {
        var imports = new Imports(staff.get(DemoRegion.clerk(county)));
        List<DemoProject> own =
                projects.stream().filter(project -> project.county() == county).toList();
        List<Map<String, String>> signed = own.stream()
                .filter(project -> project.signedIn().equals(month))
                .map(ProjectSheet::row)
                .collect(Collectors.toCollection(ArrayList::new));
        if (county == County.JIA && month.equals(Pingliang.LAST)) {
            signed.add(ProjectSheet.framework());
        }
        if (!signed.isEmpty()) {
            imports.bring(
                    "projects",
                    "%s%s签约项目.xlsx".formatted(county.label(), month),
                    imports.template("projects").fill(signed));
        }
        List<Map<String, String>> progress = own.stream()
                .flatMap(project -> ProgressSheet.rows(project, month, overstatement(project, month)).stream())
                .toList();
        if (!progress.isEmpty()) {
            imports.bring(
                    "progress",
                    "%s%s项目进度.xlsx".formatted(county.label(), month),
                    imports.template("progress").fill(progress));
        }
    }

    private long overstatement(DemoProject project, YearMonth month) {
        return project.equals(overstated) && month.equals(OVERSTATED_IN) ? OVERSTATED_WAN : 0;
    }

    private void correct() {
        Api clerk = staff.get(DemoRegion.clerk(overstated.county()));
        String project = clerk.get("/projects", "q", overstated.name())
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        JsonNode entry = clerk.get("/entries", "subject", project, "indicator", "fundsInPlace", "size", 100)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("period").path("from").asString().startsWith(OVERSTATED_IN.toString()))
                .findFirst()
                .orElseThrow();
        long rightFen = overstated.fundsWanIn(OVERSTATED_IN) * 1_000_000;
        clerk.post(
                        "/entries/" + entry.path("number").asString() + "/corrections",
                        Map.of("amount", Long.toString(rightFen), "reason", WHY))
                .accepted();
    }

    private void publish() {
        staff.get("office")
                .post(
                        "/publications",
                        Map.of(
                                "unit", region.id(Region.CITY),
                                "month", Pingliang.LAST.toString(),
                                "basis", "REPORTED",
                                "contactName", "演示员",
                                "contactPhone", "0933-0000000"))
                .accepted();
    }
}
