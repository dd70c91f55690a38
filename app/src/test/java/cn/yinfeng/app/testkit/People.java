package cn.yinfeng.app.testkit;

import cn.yinfeng.app.people.Accounts;
import cn.yinfeng.app.people.Accounts.NewAccount;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.people.Units.NewUnit;
import cn.yinfeng.app.platform.Caller;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Units, accounts and logged-in people for tests of every module, made through the doors of people. There is one root,
 * 测试省; every test makes units of its own below it.
 */
@TestComponent
public class People {
    private static final String CSRF = "told-by-cookie-and-header-alike";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Caller SETTER_UP = new Caller(
            new UUID(0, 1), "测试管理员", "administrator", 0, 0, Set.of("unit.read", "unit.manage", "account.manage"));
    private final Units units;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    People(Units units, Accounts accounts, JdbcClient jdbc) {
        this.units = units;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** The province under which all tests live. */
    public synchronized int root() {
        return SETTER_UP.call(() -> units.visible().stream()
                .filter(each -> each.parentId() == null)
                .findFirst()
                .map(UnitView::id)
                .orElseGet(() -> make(null, "测试省", "PROVINCE").id()));
    }

    /** A new county of its own right below the root; a number is added to the name. */
    public UnitView unit(String name) {
        return unit(root(), name, "COUNTY");
    }

    /** A new unit below another one; a number is added to the name. */
    public UnitView unit(int parent, String name, String kind) {
        return SETTER_UP.call(() -> make(parent, name + NUMBER.incrementAndGet(), kind));
    }

    private UnitView make(@Nullable Integer parent, String name, String kind) {
        return units.create(new NewUnit(parent, "test-" + NUMBER.incrementAndGet(), name, kind, null, true));
    }

    /** A new account holding the role at the unit, as its caller: {@code people.at(county, "clerk").run(() -> …)}. */
    public Caller at(UnitView unit, String role) {
        return at(unit.id(), role);
    }

    public Caller at(int unit, String role) {
        return accounts.callerOf(account(unit, role).account().id());
    }

    /** The caller of an account as it is now. */
    public Caller caller(UUID account) {
        return accounts.callerOf(account);
    }

    /** A new account with its one-time password. */
    public Accounts.Created account(int unit, String role) {
        String login = role + NUMBER.incrementAndGet();
        return SETTER_UP.call(() -> accounts.create(new NewAccount(login, "测试" + login, role, unit)));
    }

    /** Makes a request as this person, logged in, with the CSRF token: {@code get("/api/v1/…").with(people.as(clerk))}. */
    public RequestPostProcessor as(Caller caller) {
        return with(session(caller));
    }

    /** Makes a request with the session of this token and with the CSRF token, as a browser sends them. */
    public static RequestPostProcessor with(String session) {
        return request -> {
            request.setCookies(new Cookie("YINFENG", session), new Cookie("XSRF-TOKEN", CSRF));
            request.addHeader("X-XSRF-TOKEN", CSRF);
            return request;
        };
    }

    /** Opens a session of this person without a password, and gives its token. */
    public String session(Caller caller) {
        String token = UUID.randomUUID().toString();
        Instant now = Instant.now();
        jdbc.sql("UPDATE people.account SET one_time = false WHERE id = :id")
                .param("id", caller.account())
                .update();
        jdbc.sql("""
                INSERT INTO people.session (key, account_id, opened_at, expires_at, last_seen)
                VALUES (:key, :account, :now, :later, :now)
                """)
                .param("key", sha256(token))
                .param("account", caller.account())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("later", now.plusSeconds(3600).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
