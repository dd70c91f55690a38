package cn.yinfeng.app.guard.matrix;

import java.util.Map;

/** Doors that answer otherwise, each with its reason. */
final class Exceptions {
    private static final Map<String, String> REFUSING = Map.of(
            "POST /api/v1/demo/clock", "only a demo's clock can be moved",
            "POST /api/v1/imports", "each kind of import asks for its own permission",
            "POST /api/v1/imports/{id}/apply", "each kind of import asks for its own permission",
            "GET /api/v1/imports/kinds/{code}/template", "each kind of import asks for its own permission",
            "POST /api/v1/signing/stand-ins", "named by the person or by the head alone",
            "POST /api/v1/signing/stand-ins/{id}/end", "ended by the person or by the head alone",
            "POST /api/v1/signing/versions/{id}/return", "returned by whose turn it is alone",
            "POST /api/v1/submissions/{id}/acceptance", "accepted by the unit above, never by the own",
            "POST /api/v1/submissions/{id}/return", "sent back by the unit above, never by the own");

    /** Where there is nothing to answer with: no provider of sign-on is set up in tests. */
    private static final Map<String, Integer> UNAVAILABLE = Map.of("POST /api/v1/session/bindings/{provider}", 503);

    private Exceptions() {}

    static boolean mayRefuse(Endpoint endpoint) {
        return REFUSING.containsKey(endpoint.toString());
    }

    static boolean isUnavailable(Endpoint endpoint, int status) {
        Integer expected = UNAVAILABLE.get(endpoint.toString());
        return expected != null && expected == status;
    }
}
