package cn.yinfeng.acceptance;

import cn.yinfeng.tools.client.Api;
import cn.yinfeng.tools.demo.Handover;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who is who in the demo region, and how each gets in. */
public final class Cast {
    public static final String ADMINISTRATOR = "administrator";
    private final URI url;
    private final Map<String, Handover> handovers = new HashMap<>();
    private final Map<String, String> passwords = new HashMap<>();

    public Cast(URI url, List<Handover> handovers) {
        this.url = url;
        handovers.forEach(each -> this.handovers.put(each.login(), each));
    }

    /** A new login of this person, over HTTP. */
    public Api api(String login) {
        Api api = new Api(url);
        String password = passwords.get(login);
        if (password != null) {
            api.login(login, password);
            return api;
        }
        api.login(login, oneTimePassword(login));
        String chosen = newPassword();
        api.changePassword(chosen);
        passwords.put(login, chosen);
        return api;
    }

    /** The password by which this person gets in now. */
    public String password(String login) {
        if (!passwords.containsKey(login)) {
            api(login);
        }
        return Objects.requireNonNull(passwords.get(login));
    }

    /** A one-time password that the person has not used yet; the administrator gives a new one where needed. */
    public String oneTimePassword(String login) {
        Handover handover = handovers.remove(login);
        if (handover != null) {
            return handover.oneTimePassword();
        }
        passwords.remove(login);
        Api administrator = api(ADMINISTRATOR);
        return administrator
                .post("/accounts/" + account(administrator, login) + "/one-time-password", Map.of())
                .json()
                .path("oneTimePassword")
                .asString();
    }

    /** Remembers what a person has chosen in the browser. */
    public void chose(String login, String password) {
        passwords.put(login, password);
    }

    public static String newPassword() {
        return "story-" + UUID.randomUUID();
    }

    /** Somebody new: the administrator sets up the account, and whoever it is for logs in for the first time. */
    public Api joins(String login, String role, int unit) {
        String oneTime = api(ADMINISTRATOR)
                .post("/accounts", Map.of("login", login, "name", "演示员", "role", role, "unitId", unit))
                .json()
                .path("oneTimePassword")
                .asString();
        handovers.put(login, new Handover(login, role, "", oneTime));
        return api(login);
    }

    private static String account(Api administrator, String login) {
        var accounts = administrator.get("/accounts", "size", 100).json();
        var items = accounts.isArray() ? accounts : accounts.path("items");
        return items.valueStream()
                .filter(each -> login.equals(each.path("login").asString()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + login))
                .path("id")
                .asString();
    }
}
