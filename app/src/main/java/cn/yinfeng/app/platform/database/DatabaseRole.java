package cn.yinfeng.app.platform.database;

import java.util.Locale;

/** The four PostgreSQL roles; none is a superuser and none may pass row-level security by. */
public enum DatabaseRole {
    /** Owns schemas and tables; used by migrations only. */
    OWNER,
    /** Serves requests, under row-level security. */
    APP,
    /** Computes figures over all rows, reading only. */
    JOB,
    /** Serves visitors without login: the portal's schema and nothing else. */
    PUBLIC;

    public String login() {
        return "yinfeng_" + name().toLowerCase(Locale.ROOT);
    }
}
