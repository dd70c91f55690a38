package cn.yinfeng.app.rulebook.model;

import cn.yinfeng.app.platform.Sm3;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 签署: an act on a version, sealed by its digest.
 *
 * @param day from which the version holds, or the last on which it does
 * @param reason as it was given
 * @param digest SM3 over all that was signed: the text with it
 */
public record Signature(Kind kind, Act act, LocalDate day, String reason, String digest) {
    /** What was signed. */
    public enum Kind {
        ADOPTION,
        END
    }

    public static Signature of(Kind kind, Version version, Act by, LocalDate day, String reason) {
        return new Signature(kind, by, day, reason, digest(kind, version, by, day, reason));
    }

    /** Whether the version still says what was signed. */
    public boolean covers(Version version) {
        return digest.equals(digest(kind, version, act, day, reason));
    }

    private static String digest(Kind kind, Version version, Act by, LocalDate day, String reason) {
        Content content = version.content();
        Instant at = by.at();
        return new Sm3()
                .add(kind)
                .add(version.id())
                .add(content.kind())
                .add(content.code())
                .add(version.unit())
                .add(content.text())
                .add(day)
                .add(reason)
                .add(by.account())
                .add(by.role())
                .add(by.post())
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .hex();
    }
}
