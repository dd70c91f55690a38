package cn.yinfeng.app.guard.matrix;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Map;

/** What each place of a path names, so that it can be filled with a row of the own county or of the sibling. */
final class Places {
    /** A place, and the kind of row that {@link County#id} knows; a longer path says more than a shorter one. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            entry("/projects/{id}", "project"),
            entry("/entries/{number}", "entry"),
            entry("/documents/{id}", "document"),
            entry("/imports/{id}", "import"),
            entry("/plans/{id}", "plan"),
            entry("/plans/{plan}", "plan"),
            entry("/plans/{plan}/targets/{id}", "target"),
            entry("/plans/{plan}/targets/{target}", "target"),
            entry("/plans/{plan}/findings/{id}", "finding"),
            entry("/campaigns/{id}", "campaign"),
            entry("/duties/{id}", "duty"),
            entry("/duties/{id}/marks/{mark}", "mark"),
            entry("/rules/versions/{id}", "ruleDraft"),
            entry("/assessments/{id}", "assessment"),
            entry("/assessments/{id}/objections/{objection}", "objection"),
            entry("/assessments/{id}/units/{unit}", "participant"),
            entry("/assessments/{id}/units/{unit}/measures/{measure}", "measure"),
            entry("/publications/{id}", "publication"),
            entry("/persons/{id}", "person"),
            entry("/appointments/{id}", "appointment"),
            entry("/suggestions/{id}", "suggestion"),
            entry("/session/mine/{id}", "session"),
            entry("/session/tokens/{id}", "session"),
            entry("/session/bindings/{id}", "session"),
            entry("/organisation/units/{unit}", "unit"),
            entry("/notices/{id}", "notice"),
            entry("/notices/deliveries/{id}", "notice"),
            entry("/notices/robots/{id}", "notice"),
            entry("/submissions/{id}", "submission"),
            entry("/personal-requests/{id}", "personalRequest"),
            entry("/signing/versions/{id}", "paper"),
            entry("/signing/codes/{code}", "paperCode"),
            entry("/signing/stand-ins/{id}", "standIn"),
            entry("/sight/{kind}/{subject}", "project"),
            entry("/sight/sharings/{id}", "sharing"),
            entry("/units/{id}", "unit"));

    /** Names of things that are nobody's: any value will do. */
    private static final Map<String, String> COMMON = Map.ofEntries(
            entry("/imports/kinds/{code}", "projects"),
            entry("/sight/{kind}", "project"),
            entry("/session/bindings/{provider}", "none"),
            entry("/figures/{code}", "signedCount"),
            entry("/rules/{code}", "SUP-LAMP-001"));

    static final String NOBODYS = "00000000-0000-7000-8000-000000000000";

    private Places() {}

    static Collection<String> kinds() {
        return KINDS.values();
    }

    static boolean isCommon(String place) {
        return COMMON.containsKey(place);
    }

    static boolean isKnown(String place) {
        return COMMON.containsKey(place) || KINDS.containsKey(place);
    }

    /** The path with every place filled with rows of this county; what the region owns has no county's row. */
    static String fill(Endpoint endpoint, County county) {
        String path = endpoint.path();
        for (String place : endpoint.places()) {
            String variable = place.substring(place.lastIndexOf('{'));
            path = path.replace(variable, value(place, county));
        }
        return path;
    }

    private static String value(String place, County county) {
        String common = COMMON.get(place);
        if (common != null) {
            return common.startsWith("SUP-") ? county.id("rule") : common;
        }
        String kind = KINDS.get(place);
        return kind == null ? NOBODYS : county.id(kind);
    }
}
