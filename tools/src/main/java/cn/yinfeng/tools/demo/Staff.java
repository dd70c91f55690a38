package cn.yinfeng.tools.demo;

import cn.yinfeng.tools.client.Api;
import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The people of the demo region: they log in with a one-time password, choose their own and work. */
final class Staff {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final URI url;
    private final Api administrator;
    private final Region region;
    private final Map<String, Post> posts = new LinkedHashMap<>();

    Staff(URI url, Api administrator, Region region) {
        this.url = url;
        this.administrator = administrator;
        this.region = region;
    }

    private record Post(String id, String role, String unit, Api api, String password) {}

    /** Whoever starts an installation: logs in with the one-time password of the first start and chooses another. */
    static Api takeOver(URI url, String login, String oneTimePassword) {
        return takeOver(url, login, oneTimePassword, password());
    }

    private static Api takeOver(URI url, String login, String oneTimePassword, String chosen) {
        Api api = new Api(url);
        api.login(login, oneTimePassword);
        api.changePassword(chosen);
        return api;
    }

    Api join(String login, String name, String role, String unit) {
        JsonNode created = administrator
                .post("/accounts", Map.of("login", login, "name", name, "role", role, "unitId", region.id(unit)))
                .json();
        String chosen = password();
        Api api = takeOver(url, login, created.path("oneTimePassword").asString(), chosen);
        posts.put(login, new Post(created.path("account").path("id").asString(), role, unit, api, chosen));
        return api;
    }

    Api get(String login) {
        return Objects.requireNonNull(posts.get(login), login).api();
    }

    /** What the person has chosen, for acts that are signed. */
    String password(String login) {
        return Objects.requireNonNull(posts.get(login), login).password();
    }

    /** Gives a new one-time password to these accounts, so that somebody else can take them over. */
    List<Handover> handOver(List<String> logins) {
        var handovers = new ArrayList<Handover>();
        for (String login : logins) {
            Post post = Objects.requireNonNull(posts.get(login), login);
            handovers.add(new Handover(login, post.role(), region.name(post.unit()), oneTimePassword(post.id())));
        }
        return handovers;
    }

    String oneTimePassword(String account) {
        return administrator
                .post("/accounts/" + account + "/one-time-password", Map.of())
                .json()
                .path("oneTimePassword")
                .asString();
    }

    private static String password() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return "Yf1-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
