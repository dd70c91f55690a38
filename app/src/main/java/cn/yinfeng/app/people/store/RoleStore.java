package cn.yinfeng.app.people.store;

import cn.yinfeng.app.people.security.SecurityAdministration.Grant;
import cn.yinfeng.app.people.security.SecurityAdministration.PermissionView;
import cn.yinfeng.app.people.security.SecurityAdministration.RoleView;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables people.role, people.permission and people.role_permission. */
@Repository
public class RoleStore {
    private final JdbcClient jdbc;

    RoleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RoleView> roles() {
        return jdbc.sql("SELECT code, zh, en, NOT business FROM people.role ORDER BY business DESC, code")
                .query((row, number) ->
                        new RoleView(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list();
    }

    public List<PermissionView> permissions() {
        return jdbc.sql("SELECT code, zh, en, separated FROM people.permission ORDER BY separated, code")
                .query((row, number) ->
                        new PermissionView(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list();
    }

    public List<Grant> grants() {
        return jdbc.sql("SELECT role, permission FROM people.role_permission ORDER BY role, permission")
                .query((row, number) -> new Grant(row.getString(1), row.getString(2)))
                .list();
    }

    /** False where it was so already. */
    public boolean set(String role, String permission, boolean granted) {
        String sql = granted
                ? "INSERT INTO people.role_permission (role, permission) VALUES (:role, :permission) ON CONFLICT DO NOTHING"
                : "DELETE FROM people.role_permission WHERE role = :role AND permission = :permission";
        return jdbc.sql(sql).param("role", role).param("permission", permission).update() == 1;
    }
}
