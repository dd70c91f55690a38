package cn.yinfeng.app.platform.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup says about itself; written last, so that an archive without it is not a backup.
 *
 * @param format of this archive
 * @param migrations the newest migration of each module: a backup goes back into the version that made it
 * @param tables what each table held
 * @param sequences where each sequence stood
 * @param files how many files
 */
record Manifest(
        int format, Map<String, String> migrations, List<Entry> tables, Map<String, Long> sequences, int files) {
    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    record Entry(Table table, Table.Content content) {
        String file() {
            return "tables/" + table.name() + ".copy";
        }
    }

    long rows() {
        return tables.stream().mapToLong(entry -> entry.content().rows()).sum();
    }

    static Map<String, String> migrations(Connection connection) throws SQLException {
        var newest = new TreeMap<String, String>();
        for (String schema :
                texts(connection, "select schemaname from pg_tables where tablename = 'flyway_history' order by 1")) {
            newest.put(
                    schema,
                    String.join(
                            " ",
                            texts(
                                    connection,
                                    "select version || ':' || checksum from %s.flyway_history where version is not null order by installed_rank"
                                            .formatted(schema))));
        }
        return newest;
    }

    static Map<String, Long> sequences(Connection connection) throws SQLException {
        var stands = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select format('%I.%I', schemaname, sequencename), last_value from pg_sequences where last_value is not null")) {
            while (rows.next()) {
                stands.put(rows.getString(1), rows.getLong(2));
            }
        }
        return stands;
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
