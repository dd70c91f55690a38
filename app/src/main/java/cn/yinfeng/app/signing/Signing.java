package cn.yinfeng.app.signing;

import java.util.List;
import java.util.UUID;

/**
 * The door for modules whose papers are signed. They are told by {@link PaperActed}, in the transaction of the act, what
 * became of a version.
 */
public interface Signing {
    /**
     * Lays the paper before the signers of a route, as the next version of its subject. Refused while another version is
     * open (SIGNING-001) or stands signed (SIGNING-002).
     */
    PaperView lay(Paper paper, String route);

    /**
     * The content changed: the version that is open or signed is void, and its signatures with it. Whoever changed it
     * need not see the version. Nothing happens where none stands.
     */
    void voided(String kind, UUID subject, String reason);

    /** All versions of one subject that the caller may see, the newest first. */
    List<PaperView> versions(String kind, UUID subject);

    /** The code of each route there is, for choosing. */
    List<String> routes();
}
