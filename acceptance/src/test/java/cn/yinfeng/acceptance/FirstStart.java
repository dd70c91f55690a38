package cn.yinfeng.acceptance;

import cn.yinfeng.tools.client.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What whoever starts an installation does first. */
final class FirstStart {
    private FirstStart() {}

    /** Logs in with the one-time password that the first start has left, and chooses another. */
    static Api administrator(Installation installation) throws IOException {
        String[] once = Files.readString(installation.data().resolve("administrator.once"))
                .strip()
                .split(" ", 2);
        var administrator = new Api(installation.url());
        administrator.login(once[0], once[1]);
        administrator.changePassword(Cast.newPassword());
        return administrator;
    }

    static Map<String, @Nullable Object> root(String name) {
        var unit = new HashMap<String, @Nullable Object>();
        unit.put("parentId", null);
        unit.put("code", "ROOT");
        unit.put("name", name);
        unit.put("kind", "COUNTY");
        unit.put("divisionCode", null);
        unit.put("invented", true);
        return unit;
    }

    /** Makes an account, has its holder choose a password, and answers it. */
    static String join(Installation installation, Api administrator, String role, int unit) {
        JsonNode made = administrator
                .post("/accounts", Map.of("login", role, "name", "演示员", "role", role, "unitId", unit))
                .json();
        var holder = new Api(installation.url());
        holder.login(role, made.path("oneTimePassword").asString());
        String chosen = Cast.newPassword();
        holder.changePassword(chosen);
        return chosen;
    }
}
