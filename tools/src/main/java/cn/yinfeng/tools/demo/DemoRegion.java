package cn.yinfeng.tools.demo;

import cn.yinfeng.tools.client.Api;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds the demo region through the platform's own doors, moving its clock so that 2021 and 2023 are lived in their
 * time, and hands over one account per role.
 *
 * <p>{@code java cn.yinfeng.tools.demo.DemoRegion --url http://127.0.0.1:8080 --data DIR}
 */
public final class DemoRegion {
    static final long SEED = 20_230_609L;
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 9);
    private static final String ADMINISTRATOR = "administrator";
    private static final List<String> HANDED_OVER =
            List.of("auditor", "office", "clerk", "unithead", "leader", "assessor", "officer", "verifier");

    private final Api administrator;
    private final Region region;
    private final Staff staff;

    private DemoRegion(URI url, Api administrator) {
        this.administrator = administrator;
        this.region = new Region(administrator);
        this.staff = new Staff(url, administrator, region);
    }

    public static void main(String[] arguments) throws IOException {
        URI url = URI.create(option(arguments, "--url"));
        Path data = Path.of(option(arguments, "--data"));
        if (isBuilt(url)) {
            System.out.println("演示区域已建成 · The demo region is built: " + url);
            return;
        }
        long started = System.nanoTime();
        List<Handover> handovers = build(url, data);
        System.out.printf(
                "演示区域已建成 · The demo region is built (%d s): %s%n", (System.nanoTime() - started) / 1_000_000_000, url);
        System.out.println(table(handovers));
    }

    /** Whether the region stands: its last act is the publication of its figures. */
    public static boolean isBuilt(URI url) {
        return !new Api(url).get("/public/figures").json().path("publications").isEmpty();
    }

    /**
     * Lives both years.
     *
     * @param data the platform's data folder, where the administrator's one-time password is
     * @return one account per role
     */
    public static List<Handover> build(URI url, Path data) throws IOException {
        Path once = data.resolve("administrator.once");
        if (!Files.exists(once)) {
            throw new IllegalStateException(
                    "the demo region is half built or this is no new installation: empty " + data + " and start again");
        }
        String[] login = Files.readString(once).strip().split(" ", 2);
        Api administrator = Staff.takeOver(url, login[0], login[1]);
        return new DemoRegion(url, administrator).live();
    }

    private List<Handover> live() {
        moveTo(LocalDate.of(2021, 5, 17));
        region.build();
        employ();
        new Year2021(staff, this::moveTo).live();
        new Year2023(staff, this::moveTo, region).live();

        moveTo(TODAY);
        return handOver();
    }

    private void moveTo(LocalDate date) {
        administrator.post("/demo/clock", Map.of("date", date.toString())).accepted();
    }

    private void employ() {
        staff.join("auditor", "审计演示员", "auditor", Region.PROVINCE);
        staff.join("office", "招商办演示员", "office", Region.CITY);
        staff.join("clerk", "甲县填报演示员", "clerk", Region.code(County.JIA));
        staff.join("unithead", "甲县负责人演示员", "unitHead", Region.code(County.JIA));
        staff.join("leader", "包抓领导演示员", "leader", Region.CITY);
        staff.join("assessor", "考核办演示员", "assessor", Region.PROVINCE);
        staff.join("officer", "经开区招商演示员", "officer", Region.ZONE);
        staff.join("verifier", "第三方核查演示员", "verifier", Region.PROVINCE);
        staff.join("clerk-jk", "经开区填报演示员", "clerk", Region.ZONE);
        for (County county : County.values()) {
            if (county != County.JIA) {
                staff.join(clerk(county), county.label() + "填报演示员", "clerk", Region.code(county));
            }
        }
    }

    static String clerk(County county) {
        return county == County.JIA ? "clerk" : "clerk-" + county.word();
    }

    private List<Handover> handOver() {
        var handovers = new ArrayList<>(staff.handOver(HANDED_OVER));
        String id =
                administrator.get("/session").json().path("account").path("id").asString();
        handovers.addFirst(new Handover(ADMINISTRATOR, "administrator", "—", staff.oneTimePassword(id)));
        return List.copyOf(handovers);
    }

    private static String table(List<Handover> handovers) {
        var text = new StringBuilder(
                "%-16s%-16s%-28s%s%n".formatted("账号 login", "角色 role", "一次性口令 one-time password", "单位 unit"));
        for (Handover each : handovers) {
            text.append(
                    "%-16s%-16s%-28s%s%n".formatted(each.login(), each.role(), each.oneTimePassword(), each.unit()));
        }
        return text.toString();
    }

    private static String option(String[] arguments, String name) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        throw new IllegalArgumentException(name + " is missing");
    }
}
