package cn.yinfeng.app.signing.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.signing.ActKind;
import cn.yinfeng.app.signing.Paper;
import cn.yinfeng.app.signing.model.Act;
import cn.yinfeng.app.signing.model.Act.By;
import cn.yinfeng.app.signing.model.Act.Done;
import cn.yinfeng.app.signing.model.Code;
import cn.yinfeng.app.signing.model.Step;
import cn.yinfeng.app.signing.model.Version;
import cn.yinfeng.kernel.Ids;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Codes on paper, and what a signature binds. */
class SheetsTest {
    private static Version version(String title, String... lines) {
        var paper = new Paper("trial", Ids.next(), 7, 1, "S2021-000001", title, "/trial", List.of(lines));
        return Version.of(
                paper,
                1,
                new Version.Laid("head", "来源", List.of(new Step(1, "unitHead", 7)), Ids.next(), Instant.EPOCH));
    }

    private static Act signature(Version version) {
        var by = new By(Ids.next(), "王芳", "unitHead", 7, Instant.EPOCH, LocalDate.EPOCH);
        return Act.of(version, ActKind.SIGNED, 1, by, Done.because("").by("PASSWORD"));
    }

    /** A sheet of A4 as a scanner gives it: the code in a corner, skewed, grey, compressed. */
    private static byte[] scanned(Version version) throws IOException {
        BufferedImage code = ImageIO.read(new ByteArrayInputStream(PrintedCode.png(version)));
        var sheet = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(new Color(240, 238, 230));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.rotate(0.03, 900, 200);
        pen.drawImage(code, 860, 120, 240, 240, null);
        pen.setColor(Color.RED);
        pen.drawOval(500, 1300, 300, 300);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(sheet, "jpg", out);
        return out.toByteArray();
    }

    @Test
    void the_code_of_a_version_is_read_from_a_scan_of_its_form() throws IOException {
        Version version = version("一周情况", "一行");
        assertThat(PrintedCode.read(scanned(version))).contains(version.code());
        assertThat(PrintedCode.words(version)).contains(version.sm3());
        assertThat(PrintedCode.read(new byte[] {1, 2, 3})).isEmpty();
    }

    @Property(tries = 300)
    void a_code_with_one_wrong_character_is_no_code(
            @ForAll @IntRange(max = 8) int place, @ForAll @IntRange(min = 1, max = 31) int by) {
        String digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        String code = version("一周情况", "一行").code();
        char wrong = digits.charAt((digits.indexOf(code.charAt(place)) + by) % digits.length());
        assertThat(Code.read(code.substring(0, place) + wrong + code.substring(place + 1)))
                .isEmpty();
        assertThat(Code.read(Code.shown(code).toLowerCase(Locale.ROOT))).contains(code);
    }

    @Test
    void a_signature_holds_for_its_version_and_for_no_other_title_content_or_person() {
        Version version = version("一周情况", "一行");
        Act act = signature(version);
        assertThat(act.holds(version)).isTrue();
        assertThat(SignatureExamination.of(version, List.of(act))).isEmpty();
        Version other = version("一周情况", "另一行");
        assertThat(act.holds(other)).isFalse();
        var forged = new Act(
                act.id(),
                act.version(),
                act.kind(),
                act.place(),
                new By(act.by().account(), "李强", "unitHead", 7, Instant.EPOCH, LocalDate.EPOCH),
                null,
                "",
                null,
                "PASSWORD",
                "",
                act.sm3(),
                act.digest(),
                "");
        assertThat(forged.holds(version)).isFalse();
        assertThat(SignatureExamination.of(version, List.of(forged)))
                .singleElement()
                .asString()
                .contains("S2021-000001, version 1")
                .contains("signing.act " + act.id());
        assertThat(SignatureExamination.of(version, List.of()))
                .singleElement()
                .asString()
                .contains("taken away");
    }
}
