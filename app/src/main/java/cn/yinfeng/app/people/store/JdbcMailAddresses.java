package cn.yinfeng.app.people.store;

import cn.yinfeng.app.people.organisation.MailAddresses;
import cn.yinfeng.app.platform.Caller;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The column people.account.email. */
@Repository
class JdbcMailAddresses implements MailAddresses {
    private final JdbcClient jdbc;

    JdbcMailAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable String of(UUID account) {
        return jdbc.sql("SELECT email FROM people.account WHERE id = :account")
                .param("account", account)
                .query((row, number) -> Optional.ofNullable(row.getString("email")))
                .optional()
                .flatMap(found -> found)
                .orElse(null);
    }

    @Override
    public void keepMine(@Nullable String address) {
        jdbc.sql("UPDATE people.account SET email = :email WHERE id = :account")
                .param("email", address)
                .param("account", Caller.current().account())
                .update();
    }
}
