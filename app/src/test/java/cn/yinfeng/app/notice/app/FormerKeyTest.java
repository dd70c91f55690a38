package cn.yinfeng.app.notice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.notice.RobotPlatform;
import cn.yinfeng.app.notice.Robots;
import cn.yinfeng.app.notice.Robots.RobotView;
import cn.yinfeng.app.notice.Robots.RobotWish;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.secret.SealedRows;
import cn.yinfeng.app.platform.secret.SealingAnew;
import cn.yinfeng.app.platform.secret.SecretVault;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A folder of a former version, in which chat groups were sealed under a key of their own, starts under the one vault. */
@ModuleTest
@Import(Postbox.class)
@TestPropertySource(properties = "yinfeng.database.name=delivery_test")
class FormerKeyTest {
    private static final String FORMER = "notice.secrets";

    @TempDir
    private Path folder;

    @Autowired
    private Robots robots;

    @Autowired
    private List<SealedRows> tables;

    @Autowired
    private Environment environment;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final byte[] key = new byte[32];
    private Caller office;
    private String path;
    private RobotView robot;

    @BeforeEach
    void a_group_as_a_former_version_kept_it() throws IOException, GeneralSecurityException {
        UnitView city = people.unit("旧钥市");
        office = people.at(city, "office");
        path = "/" + city.id() + "/former";
        robot = office.call(() -> robots.add(new RobotWish(
                "工作群", RobotPlatform.PLAIN, Group.address(path), "SEC1", false, Set.of("lamp-red"), true)));
        Arrays.fill(key, (byte) 7);
        byte[] sealed = asFormerly(robot.id(), Group.address(path + "?key=former") + "\nSEC2");
        office.run(() -> transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE notice.robot SET sealed = :sealed, key_id = :key WHERE id = :id")
                        .param("sealed", sealed)
                        .param("key", FORMER)
                        .param("id", robot.id())
                        .update()));
        Path data = Path.of(Objects.requireNonNull(environment.getProperty("yinfeng.data")));
        Files.copy(data.resolve("secrets.key"), folder.resolve("secrets.key"));
    }

    /** AES-256-GCM, the nonce in front, bound to the group's id. */
    private byte[] asFormerly(UUID group, String text) throws GeneralSecurityException {
        byte[] nonce = new byte[12];
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(group.toString().getBytes(StandardCharsets.US_ASCII));
        byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    private SecretVault start() throws IOException {
        var vault = new SecretVault(new MockEnvironment().withProperty("yinfeng.data", folder.toString()));
        new SealingAnew(tables, vault).start();
        return vault;
    }

    private String keyOfGroup() {
        return Objects.requireNonNull(office.call(
                () -> transaction.execute(status -> jdbc.sql("SELECT key_id FROM notice.robot WHERE id = :id")
                        .param("id", robot.id())
                        .query(String.class)
                        .single())));
    }

    @Test
    void what_was_sealed_under_the_former_key_is_sealed_anew_at_the_start_and_its_file_goes() throws IOException {
        Files.writeString(folder.resolve(FORMER), Base64.getEncoder().encodeToString(key));
        SecretVault vault = start();
        assertThat(keyOfGroup()).isEqualTo(vault.key());
        assertThat(folder.resolve(FORMER)).doesNotExist();
        office.run(() -> robots.test(robot.id()));
        assertThat(Group.said(path))
                .singleElement()
                .satisfies(said -> assertThat(said.query()).isEqualTo("key=former"));
    }

    @Test
    void a_key_that_does_not_fit_or_is_not_there_stops_no_start_and_its_file_stays() throws IOException {
        start();
        assertThat(keyOfGroup()).isEqualTo(FORMER);
        byte[] another = new byte[key.length];
        Files.writeString(folder.resolve(FORMER), Base64.getEncoder().encodeToString(another));
        start();
        assertThat(keyOfGroup()).isEqualTo(FORMER);
        assertThat(folder.resolve(FORMER)).exists();
        assertThatThrownBy(() -> office.run(() -> robots.test(robot.id()))).hasMessageContaining("NOTICE-016");
        office.run(() -> robots.remove(robot.id()));
    }
}
