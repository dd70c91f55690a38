package cn.yinfeng.app.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.people.Accounts.Created;
import cn.yinfeng.app.people.Sessions;
import cn.yinfeng.app.people.Sessions.Attempt;
import cn.yinfeng.app.people.model.Totp;
import cn.yinfeng.app.people.security.MyAccess;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.secret.Sealed;
import cn.yinfeng.app.platform.secret.SealingAnew;
import cn.yinfeng.app.platform.secret.SecretVault;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.app.testkit.TestDatabase;
import cn.yinfeng.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Secrets of one-time codes lie closed, under a key that does not lie beside them. */
@ModuleTest
class SecretsTest {
    private static final String PASSWORD = "moss-on-7-old-bricks";

    @TempDir
    private Path folder;

    @Autowired
    private SecretVault vault;

    @Autowired
    private SealingAnew sealing;

    @Autowired
    private MyAccess mine;

    @Autowired
    private Sessions sessions;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Sealed kept(Caller person) {
        return jdbc.sql("SELECT secret, key_id FROM people.second_factor WHERE account_id = :account")
                .param("account", person.account())
                .query((row, number) -> new Sealed(row.getString("key_id"), row.getBytes("secret")))
                .single();
    }

    private void put(Caller person, Sealed sealed) {
        jdbc.sql("UPDATE people.second_factor SET secret = :secret, key_id = :key WHERE account_id = :account")
                .param("account", person.account())
                .param("secret", sealed.box())
                .param("key", sealed.key())
                .update();
    }

    private static String about(Caller person) {
        return "second-factor:" + person.account();
    }

    @Test
    void a_secret_in_the_database_is_not_the_one_in_the_device() {
        Caller clerk = people.at(people.unit("密钥县"), "clerk");
        String told = clerk.call(() -> mine.enrol().secret());
        Sealed sealed = kept(clerk);
        assertThat(sealed.key()).isEqualTo(vault.key());
        assertThat(new Totp(sealed.box()).base32()).doesNotContain(told);
        assertThat(new Totp(vault.open(sealed, about(clerk)).orElseThrow()).base32())
                .isEqualTo(told);
    }

    @Test
    void a_row_that_was_changed_or_put_in_anothers_place_does_not_open() {
        Caller clerk = people.at(people.unit("换行县"), "clerk");
        clerk.call(mine::enrol);
        Sealed sealed = kept(clerk);
        Caller other = people.at(people.unit("换行县"), "clerk");
        assertThatThrownBy(() -> vault.open(sealed, about(other))).isInstanceOf(IllegalStateException.class);
        byte[] changed = sealed.box();
        changed[20] ^= 1;
        assertThatThrownBy(() -> vault.open(new Sealed(sealed.key(), changed), about(clerk)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_lay_open_before_is_closed_at_the_next_start_and_the_device_still_counts() {
        Created made = people.account(people.unit("旧行县").id(), "clerk");
        Caller clerk = people.caller(made.account().id());
        String token = sessions.open(made.account().login(), made.oneTimePassword(), "-")
                .token();
        sessions.changePassword(token, made.oneTimePassword(), PASSWORD, "-");
        clerk.call(mine::enrol);
        var device = new Totp(vault.open(kept(clerk), about(clerk)).orElseThrow());
        List<String> recovery = clerk.call(() -> mine.confirm(device.code(Instant.now())));
        put(clerk, new Sealed(null, vault.open(kept(clerk), about(clerk)).orElseThrow()));
        sealing.start();
        assertThat(kept(clerk).key()).isEqualTo(vault.key());
        String later = device.code(Instant.now().plusSeconds(30));
        assertThat(open(made, later)).isNotBlank();

        put(clerk, new Sealed("k-of-another-machine", kept(clerk).box()));
        sealing.start();
        assertThatThrownBy(() -> open(made, "123456"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("PEOPLE-060"));
        assertThat(open(made, recovery.getFirst())).isNotBlank();
    }

    private String open(Created made, String code) {
        return sessions.open(new Attempt(made.account().login(), PASSWORD, code, "-", ""))
                .token();
    }

    @Test
    void the_key_lies_in_a_file_of_its_owner() throws IOException {
        Path file = TestDatabase.folderOfData().resolve("secrets.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).contains(vault.key());
    }

    @Test
    void a_key_is_replaced_by_one_below_it_and_the_old_one_still_opens() throws IOException {
        Path file = folder.resolve("keys");
        Files.writeString(file, "first " + key(1) + "\n");
        Sealed sealed = vaultOf(file).seal(bytes("geheim"), "x");
        Files.writeString(file, "# replaced in November\nfirst " + key(1) + "\nsecond " + key(2) + "\n");
        SecretVault both = vaultOf(file);
        assertThat(both.key()).isEqualTo("second");
        assertThat(both.open(sealed, "x"))
                .hasValueSatisfying(each -> assertThat(each).isEqualTo(bytes("geheim")));
        Files.writeString(file, "second " + key(2) + "\n");
        assertThat(vaultOf(file).open(sealed, "x")).isEmpty();
        Files.writeString(file, "third too-short\n");
        assertThatThrownBy(() -> vaultOf(file)).isInstanceOf(IllegalStateException.class);
    }

    private static SecretVault vaultOf(Path file) throws IOException {
        return SecretVault.of(file);
    }

    private static String key(int filling) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) filling);
        return Base64.getEncoder().encodeToString(key);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
