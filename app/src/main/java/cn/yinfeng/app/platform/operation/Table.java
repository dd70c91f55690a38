package cn.yinfeng.app.platform.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * A table of records, its columns in their order and how its rows are ordered, so that equal rows give equal text.
 *
 * @param name schema and table, quoted
 * @param columns what is copied, quoted
 * @param order the primary key, or the whole row where there is none
 */
record Table(String name, String columns, String order) {
    /** A copy's rows and the digest of its text. */
    record Content(long rows, String digest) {}

    /** All tables of the modules, without the histories of migrations. */
    static List<Table> all(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select format('%I.%I', n.nspname, c.relname),
                               (select string_agg(quote_ident(a.attname), ',' order by a.attnum)
                                  from pg_attribute a
                                 where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
                               coalesce((select string_agg(quote_ident(a.attname), ',' order by k.place)
                                  from pg_index i
                                 cross join unnest(i.indkey) with ordinality k (attnum, place)
                                  join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                                 where i.indrelid = c.oid and i.indisprimary), quote_ident(c.relname) || '::text')
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r'
                           and c.relname <> 'flyway_history'
                           and c.relpersistence = 'p'
                           and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                         order by 1
                        """)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return tables;
    }

    Content copyTo(OutputStream out, Connection connection) throws SQLException, IOException {
        var digest = new DigestOutputStream(out, sha256());
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY (SELECT %s FROM %s ORDER BY %s) TO STDOUT".formatted(columns, name, order), digest);
        digest.flush();
        return new Content(
                rows, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
