package cn.yinfeng.acceptance;

import cn.yinfeng.acceptance.plan.PlanPaper;
import cn.yinfeng.acceptance.plan.PlanRows;
import cn.yinfeng.tools.client.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The pages that somebody looks at, and the dialogs and drawers that open on them, with enough in the region to be seen. */
final class Stops {
    private static final String SECURITY = "pages.security";
    private final List<Stop> stops = new ArrayList<>();
    private final Api office = Story.as("office");
    private final int city = Units.id(office, "平凉市");

    /** A page, who looks at it, and what is pressed there one after the other until something opens over it. */
    record Stop(String login, String name, String path, List<String> presses) {
        boolean isPage() {
            return presses.isEmpty();
        }
    }

    private Stops() {}

    static List<Stop> all() {
        var all = new Stops();
        all.work();
        all.plans();
        all.results();
        all.people();
        all.administration();
        return List.copyOf(all.stops);
    }

    private void see(String login, String name, String path, String... presses) {
        stops.add(new Stop(login, name, path, List.of(presses)));
    }

    private static String first(JsonNode list) {
        return list.path("items").path(0).path("id").asString();
    }

    private void work() {
        String project =
                "/projects/" + first(office.get("/projects", "q", "虚构项目").json());
        String own = "/projects/" + first(Story.as("unithead").get("/projects").json());
        String imported = first(Story.as("clerk").get("/imports").json());
        see("office", "home", "/");
        see("office", "projects", "/projects");
        see("office", "projects-none", "/projects?q=没有这样的项目");
        see("office", "projects-print", "/projects/print");
        see("office", "project", project);
        see("office", "project-schedule", project, "填报计划");
        see("office", "project-delay", project, "认可延期理由");
        see("unithead", "project-share", own, "共享");
        see("unithead", "project-confide", own, "纳入知悉范围");
        see("office", "project-entry", project, "新增条目");
        see("office", "submissions", "/submissions");
        see("clerk", "submissions-new", "/submissions", "新建报送");
        see("clerk", "imports", "/imports");
        see("clerk", "import", "/imports/" + imported);
        see("unithead", "signing", "/signing");
        see("unithead", "signing-stand-ins", "/signing/stand-ins");
        see("unithead", "signing-stand-in", "/signing/stand-ins", "指定 AB 角");
        see("office", "signing-route", "/signing/stand-ins", "本单位另定");
        see("office", "duties", "/duties");
        see("office", "missing", "/nowhere");
    }

    private void plans() {
        PlanPaper draft = PlanPaper.upload(office, city, Sources.SUZHOU);
        PlanPaper plan = PlanPaper.upload(office, city, Sources.YOUXIAN);
        plan.acceptAll().adopt("2023-01-01", "2025-12-31");
        JsonNode target = plan.target("50", "个", "5亿元以上");
        plan.save(
                        target,
                        PlanRows.of(plan.proposeOver(target, List.of(), "QUARTER"))
                                .list(),
                        "")
                .accepted();
        String campaign = "/campaigns/"
                + office.post("/campaigns?unit=" + city, campaign(plan))
                        .json()
                        .path("id")
                        .asString();
        see("office", "plans", "/plans");
        see("office", "plan-draft", draft.address());
        see("office", "plan-draft-duties", draft.address() + "?found=DUTY");
        see("office", "plan-adopt", draft.address(), "采用");
        see("office", "plan-head", draft.address(), "修改标题、文号");
        see("office", "plan-drop", draft.address(), "删除草案");
        see("office", "plan-edit", draft.address(), "修改");
        see("office", "plan", plan.address());
        see("office", "plan-comparison", plan.address() + "/comparison?with=" + PlanPaper.text(draft.read(), "id"));
        see("office", "plan-progress", plan.address() + "/progress?on=2023-05-31");
        see("office", "plan-allocation", plan.of(target) + "/allocation");
        see("office", "plan-allocation-even", plan.of(target) + "/allocation", "平均分解");
        see("office", "campaigns", "/campaigns");
        see("office", "campaigns-new", "/campaigns", "新建专项行动");
        see("office", "campaign", campaign);
    }

    private static Map<String, Object> campaign(PlanPaper plan) {
        return Map.of(
                "name",
                "演示攻坚行动（虚构）",
                "planId",
                PlanPaper.text(plan.read(), "id"),
                "phases",
                List.of(
                        Map.of("name", "动员部署", "from", "2023-02-20", "to", "2023-02-28"),
                        Map.of("name", "攻坚落实", "from", "2023-03-01", "to", "2023-12-15")),
                "members",
                List.of(),
                "targets",
                List.of());
    }

    private void results() {
        String assessment = "/assessments/" + first(office.get("/assessments").json());
        see("office", "figures", "/figures?on=2023-05-31");
        see("office", "counting", "/figures/counting");
        see("office", "figures-cohorts", "/figures?on=2023-05-31&split=COHORTS");
        see("office", "lamps", "/lamps");
        see("office", "lamps-summary", "/lamps/summary");
        see("office", "assessments", "/assessments");
        see("office", "assessment", assessment);
        see("office", "assessment-print", assessment + "/print");
        see("office", "assessment-new", "/assessments/new");
        see("assessor", "assessment-withdraw", assessment, "撤回");
        see("assessor", "assessment-settle", assessment, "定稿");
        see("unithead", "assessment-object", assessment, "提出异议");
        see("office", "publications", "/publications");
        see("office", "publish", "/publications/new");
        see("office", "publication-withdraw", "/publications", "撤回");
        see("office", "rules", "/rules");
        see("office", "rule", "/rules/SUP-FUNDS-BEHIND-PACE");
        see("office", "rule-edit", "/rules/SUP-FUNDS-BEHIND-PACE/edit");
        see("office", "rule-end", "/rules/SUP-FUNDS-BEHIND-PACE", "终止");
    }

    private void people() {
        see("office", "access", "/me");
        see("office", "access-token", "/me", "新建令牌");
        see("office", "password", "/password");
        see("office", "notices", "/notices");
        see("office", "notices-subscriptions", "/notices/subscriptions");
        see("office", "notices-deliveries", "/notices/deliveries");
        see("office", "notices-robot", "/notices/robots", "添加群机器人");
        see("office", "staff", "/staff");
        see("office", "staff-appoint", "/staff", "任命");
        see("office", "sharings", "/sharings");
        see("office", "personal-data", "/personal-data", "登记请求");
        see("office", "suggestions", "/suggestions");
    }

    private void administration() {
        Story.cast().joins(SECURITY, "securityAdministrator", Units.id(Story.as(Cast.ADMINISTRATOR), "甘肃省"));
        see(Cast.ADMINISTRATOR, "units", "/units");
        see(Cast.ADMINISTRATOR, "accounts", "/accounts");
        see(Cast.ADMINISTRATOR, "accounts-add", "/accounts", "新增账号");
        see(Cast.ADMINISTRATOR, "accounts-renew", "/accounts", "重置密码");
        see(Cast.ADMINISTRATOR, "invitations", "/accounts?tab=invitations");
        see(Cast.ADMINISTRATOR, "invitation-add", "/accounts?tab=invitations", "邀请");
        see(Cast.ADMINISTRATOR, "roles", "/roles");
        see(Cast.ADMINISTRATOR, "clock", "/clock");
        see(SECURITY, "security", "/security");
        see(SECURITY, "security-sessions", "/security?tab=sessions");
        see(SECURITY, "security-tokens", "/security?tab=tokens");
        see("auditor", "audit", "/audit");
    }
}
