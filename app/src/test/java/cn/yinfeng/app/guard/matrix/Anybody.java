package cn.yinfeng.app.guard.matrix;

import java.util.Set;

/**
 * Doors that ask for no permission, one by one, so that taking a permission away from a door is seen: open ones, and
 * those where a login is enough because everybody finds only their own things there.
 */
final class Anybody {
    private static final Set<String> OPEN = Set.of(
            "GET /api/v1/installation",
            "POST /api/v1/session",
            "GET /api/v1/session",
            "DELETE /api/v1/session",
            "GET /api/v1/session/sign-on",
            "GET /api/v1/session/sign-on/refusals/{code}",
            "GET /api/v1/session/sign-on/{provider}",
            "GET /api/v1/session/sign-on/{provider}/answer",
            "POST /api/v1/session/sign-on/code",
            "POST /api/v1/session/sign-on/{provider}/logout",
            "POST /api/v1/invitations/opening",
            "POST /api/v1/invitations/acceptance",
            "GET /api/v1/notices/unsubscription/{link}",
            "POST /api/v1/notices/unsubscription/{link}",
            "GET /api/v1/public/figures",
            "GET /api/v1/public/figures/{id}.csv",
            "GET /api/v1/public/rankings",
            "GET /api/v1/public/rankings/{id}",
            "GET /api/v1/public/rankings/{id}.csv",
            "GET /api/v1/public/rankings/{id}.json",
            "GET /api/v1/public/rankings/{id}/facts.csv",
            "GET /api/v1/public/rankings/{id}/scheme.yaml");

    /** Their paths begin so, and then there is nothing or a slash. */
    private static final Set<String> OWN_THINGS = Set.of("/session", "/home", "/imports", "/suggestions", "/notices");

    private Anybody() {}

    static boolean mayEnter(Endpoint endpoint) {
        if (endpoint.open()) {
            return OPEN.contains(endpoint.toString());
        }
        String path = endpoint.path().substring("/api/v1".length());
        return OWN_THINGS.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }
}
