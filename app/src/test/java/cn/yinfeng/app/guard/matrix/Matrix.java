package cn.yinfeng.app.guard.matrix;

import cn.yinfeng.app.guard.matrix.Bodies.Asking;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries a door as somebody, towards the own county or its sibling, and says in a sentence what should not be. */
final class Matrix {
    private final MockMvc http;
    private final TransactionTemplate transaction;
    private final Bodies bodies;
    private final County own;
    private final County sibling;
    private final County nobodys;
    private final Set<String> regionWide;

    /** @param regionWide permissions of the separated administrators, whose things are no unit's */
    Matrix(
            MockMvc http,
            TransactionTemplate transaction,
            Bodies bodies,
            County own,
            County sibling,
            Set<String> regionWide) {
        this.http = http;
        this.transaction = transaction;
        this.bodies = bodies;
        this.own = own;
        this.sibling = sibling;
        this.nobodys = sibling.ofNobody();
        this.regionWide = Set.copyOf(regionWide);
    }

    /** Somebody with a session; the role's name for sentences. */
    record Somebody(Caller caller, String session) {
        boolean may(Endpoint endpoint) {
            return endpoint.open() || endpoint.asksForLoginOnly() || caller.may(String.valueOf(endpoint.permission()));
        }
    }

    /** What is wrong with the door itself, before anybody tries it. */
    List<String> undeclared(Endpoint endpoint) {
        var wrong = new ArrayList<String>();
        if ((endpoint.open() || endpoint.asksForLoginOnly()) && !Anybody.mayEnter(endpoint)) {
            wrong.add(endpoint
                    + " asks for no permission: give it @Needs(\"…\"), or list it in Anybody with the open doors"
                    + " or those where everybody finds only their own things");
        }
        for (String place : endpoint.places()) {
            if (!Places.isKnown(place) && !ofNobody(endpoint)) {
                wrong.add(endpoint + ": say in Places which kind of row " + place
                        + " names, and let CountySeed make one in each county");
            }
        }
        return wrong;
    }

    /** All that is wrong when this person tries the door in all ways. */
    List<String> tried(Endpoint endpoint, Somebody who) {
        var wrong = new ArrayList<String>();
        for (County towards : List.of(own, sibling)) {
            for (Asking asking : endpoint.reads() ? Asking.values() : new Asking[] {Asking.NAMING}) {
                Answer answer = ask(endpoint, who, towards, asking);
                String fault = fault(endpoint, who, towards, asking, answer);
                if (fault != null) {
                    wrong.add(who.caller().role() + " → " + (towards.equals(own) ? "own" : "sibling") + " " + asking
                            + ": " + endpoint + " " + fault);
                }
            }
        }
        return wrong;
    }

    /** What is wrong when somebody without a login tries it. */
    List<String> triedByNobody(Endpoint endpoint) {
        Answer answer = ask(endpoint, null, sibling, Asking.NAMING);
        boolean refused = answer.status() == 401;
        if (answer.status() >= 500
                || (!endpoint.open() && !refused)
                || answer.text().contains(sibling.mark())) {
            return List.of("nobody: " + endpoint + " answered " + answer.status());
        }
        return List.of();
    }

    private @Nullable String fault(Endpoint endpoint, Somebody who, County towards, Asking asking, Answer answer) {
        if (Exceptions.isUnavailable(endpoint, answer.status())) {
            return null;
        }
        if (answer.status() >= 500) {
            return "answered " + answer.status() + ": " + answer.text();
        }
        if (!answer.countsWhatItShows()) {
            return "counts more than it shows: " + answer.text();
        }
        String shown = shown(endpoint, who, answer);
        if (shown != null) {
            return "shows " + shown + " of the sibling";
        }
        if (!who.may(endpoint)) {
            return answer.status() == 403 ? null : "answered " + answer.status() + " instead of 403";
        }
        if (endpoint.open() || (Exceptions.mayRefuse(endpoint) && answer.status() == 403)) {
            return null;
        }
        if (answer.status() == 401 || answer.status() == 403) {
            return "answered " + answer.status() + ", though the role may: " + answer.text();
        }
        if (administrates(who)) {
            return null;
        }
        return towards.equals(own) ? own(endpoint, asking, answer) : foreign(endpoint, who, asking, answer);
    }

    /** One of the three, who have no unit: units, accounts, roles and the trail are the region's. */
    private boolean administrates(Somebody who) {
        return regionWide.stream().anyMatch(who.caller()::may);
    }

    private boolean ofNobody(Endpoint endpoint) {
        return endpoint.open() || regionWide.contains(String.valueOf(endpoint.permission()));
    }

    private @Nullable String shown(Endpoint endpoint, Somebody who, Answer answer) {
        if (answer.text().contains(sibling.mark())
                && !"auditor".equals(who.caller().role())) {
            return sibling.mark();
        }
        return !administrates(who) && !endpoint.open() && answer.text().contains(sibling.name())
                ? sibling.name()
                : null;
    }

    private static @Nullable String own(Endpoint endpoint, Asking asking, Answer answer) {
        boolean shouldFind = endpoint.reads() && asking != Asking.SEARCHING;
        return shouldFind && answer.status() != 200
                ? "answered " + answer.status() + " in the own unit: " + answer.text()
                : null;
    }

    /** Absent, not forbidden: where it is not 404, it must be what is answered for a row that nobody has. */
    private @Nullable String foreign(Endpoint endpoint, Somebody who, Asking asking, Answer answer) {
        boolean namesRow = endpoint.places().stream().anyMatch(place -> !Places.isCommon(place));
        if (namesRow && answer.status() != 404) {
            boolean alike = !answer.ok() && ask(endpoint, who, nobodys, asking).kind() == answer.kind();
            return alike ? null : "answered " + answer.status() + " instead of 404: " + answer.text();
        }
        boolean saysNothing = java.util.Objects.equals(bodies.json(endpoint, own), bodies.json(endpoint, sibling))
                && bodies.parameters(endpoint, own, asking).equals(bodies.parameters(endpoint, sibling, asking));
        return answer.ok() && !namesRow && !endpoint.reads() && !saysNothing ? "was done: " + answer.status() : null;
    }

    /** Reading is done as it is; writing is undone afterwards, whatever it was. */
    Answer ask(Endpoint endpoint, @Nullable Somebody who, County towards, Asking asking) {
        if (endpoint.reads() || who == null) {
            return perform(endpoint, who, towards, asking);
        }
        return who.caller()
                .call(() -> java.util.Objects.requireNonNull(transaction.execute(status -> {
                    try {
                        return perform(endpoint, who, towards, asking);
                    } finally {
                        status.setRollbackOnly();
                    }
                })));
    }

    private Answer perform(Endpoint endpoint, @Nullable Somebody who, County towards, Asking asking) {
        var request = request(endpoint, towards);
        bodies.parameters(endpoint, towards, asking).forEach(request::param);
        request.with(People.with(who == null ? "nobodys" : who.session()));
        try {
            return Answer.of(http.perform(request).andReturn().getResponse());
        } catch (Exception broken) {
            return new Answer(599, String.valueOf(broken) + broken.getCause());
        }
    }

    private AbstractMockHttpServletRequestBuilder<?> request(Endpoint endpoint, County towards) {
        String path = Places.fill(endpoint, towards);
        if (bodies.takesFile(endpoint)) {
            return MockMvcRequestBuilders.multipart(
                            HttpMethod.valueOf(endpoint.method().name()), "/" + path.substring(1))
                    .file(new MockMultipartFile(
                            "file",
                            "表.csv",
                            "text/csv",
                            "项目名称\n甲\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        var request = MockMvcRequestBuilders.request(
                HttpMethod.valueOf(endpoint.method().name()), java.net.URI.create(encoded(path)));
        String body = bodies.json(endpoint, towards);
        return body == null
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static String encoded(String path) {
        return org.springframework.web.util.UriUtils.encodePath(path, java.nio.charset.StandardCharsets.UTF_8);
    }
}
