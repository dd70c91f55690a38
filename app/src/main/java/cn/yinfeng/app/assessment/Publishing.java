package cn.yinfeng.app.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 公示、定稿、撤回. Each is signed: the password is asked once more, and an SM3 digest of what was signed is kept with who
 * signed it in which post.
 */
public interface Publishing {
    /** Freezes a trial and shows it for objection up to a day, that day included. */
    AssessmentView publish(UUID id, LocalDate objectionsUntil, String password);

    /** Makes a published ranking final, once its term is over and every objection answered. */
    AssessmentView settle(UUID id, String password);

    /** Takes a published or final ranking back; that it was there and why it went stays public. */
    AssessmentView withdraw(UUID id, String reason, String password);

    /** Who signed, oldest first. */
    List<SignatureView> signatures(UUID id);

    /**
     * 签名.
     *
     * @param act PUBLISHED, FINAL or WITHDRAWN
     * @param role in which the signer acted
     * @param sm3 over the frozen result, the act, the signer, the post and the time
     */
    record SignatureView(AssessmentState act, String name, String role, int unit, Instant at, String sm3) {}
}
