package cn.yinfeng.app.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A server on which we may make roles and databases.
 *
 * @param url JDBC address, ending with a slash, without a database name
 * @param superuser who may make roles; used at start-up only
 * @param secrets the passwords of all roles
 */
public record DatabaseServer(String url, String superuser, Secrets secrets) {
    /** Makes the four roles and the database if they are not there; passwords are set anew each time. */
    public Database prepare(String name) throws SQLException {
        try (Connection connection = connect("postgres")) {
            for (DatabaseRole role : DatabaseRole.values()) {
                makeRole(connection, role);
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                execute(connection, "CREATE DATABASE " + name + " OWNER " + DatabaseRole.OWNER.login());
                execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
                for (DatabaseRole role : DatabaseRole.values()) {
                    execute(connection, "GRANT CONNECT ON DATABASE " + name + " TO " + role.login());
                }
            }
        }
        try (Connection connection = connect(name)) {
            execute(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
            execute(connection, "GRANT USAGE ON SCHEMA public TO PUBLIC");
        }
        return new Database(url + name, role -> secrets.of(role.login()));
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url + database, superuser, secrets.of(superuser));
    }

    private void makeRole(Connection connection, DatabaseRole role) throws SQLException {
        String login = role.login();
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + login + "'")) {
            execute(connection, "CREATE ROLE " + login + " LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE");
        }
        execute(connection, "ALTER ROLE " + login + " PASSWORD '" + secrets.of(login) + "'");
    }

    private static boolean exists(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
