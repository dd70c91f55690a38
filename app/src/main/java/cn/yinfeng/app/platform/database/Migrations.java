package cn.yinfeng.app.platform.database;

import java.util.List;
import org.flywaydb.core.Flyway;

/** Brings every module's schema up to date, lower floors first, each module with a history of its own. */
public final class Migrations {
    /** In the order of the floors; a test holds it against the folders and the modules' arrows. */
    public static final List<String> ORDER = List.of(
            "platform",
            "people",
            "notice",
            "audit",
            "document",
            "rulebook",
            "signing",
            "intake",
            "ledger",
            "figures",
            "duty",
            "plan",
            "project",
            "submission",
            "supervision",
            "assessment",
            "portal");

    private Migrations() {}

    public static void run(Database database) {
        for (String module : ORDER) {
            Flyway.configure()
                    .dataSource(
                            database.url(),
                            DatabaseRole.OWNER.login(),
                            database.passwords().apply(DatabaseRole.OWNER))
                    .locations("classpath:db/migration/" + module)
                    .failOnMissingLocations(false)
                    .schemas(module)
                    .defaultSchema(module)
                    .table("flyway_history")
                    .load()
                    .migrate();
        }
    }
}
