package cn.yinfeng.app.notice.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From where persons have logged in; the addresses themselves are not kept. */
@Repository
public class JdbcLoginAddresses {
    private final JdbcClient jdbc;

    JdbcLoginAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody was met at an address before. */
    public enum Met {
        FIRST,
        BEFORE,
        ANOTHER
    }

    /** Remembers the address of the person. */
    public Met meet(UUID account, String address) {
        boolean any = jdbc.sql("SELECT EXISTS (SELECT FROM notice.login_address WHERE account_id = :account)")
                .param("account", account)
                .query(Boolean.class)
                .single();
        int added = jdbc.sql("""
                INSERT INTO notice.login_address (account_id, hash) VALUES (:account, :hash) ON CONFLICT DO NOTHING
                """)
                .param("account", account)
                .param("hash", hash(account + " " + address))
                .update();
        return added == 0 ? Met.BEFORE : any ? Met.ANOTHER : Met.FIRST;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
