package cn.yinfeng.app.signing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a signer, and whoever laid a paper, does with a version. Every act is kept beside the version for ever. */
public interface SigningDesk {
    /** What waits for the caller: to sign, to sign for somebody, to confirm. The oldest first. */
    List<PaperView> waiting();

    /** One version; {@link cn.yinfeng.app.platform.Absent} where the caller may not see it. */
    PaperView find(UUID version);

    /** The lines of the content, and those of the version before. */
    PaperContent content(UUID version);

    /** Signs the open step. It must be the caller's turn, in person or as a stand-in of today (SIGNING-003). */
    PaperView sign(UUID version, String password);

    /** Gives it back with a reason; the version ends. */
    PaperView giveBack(UUID version, String reason);

    /** The unit takes it back before the last signature; the version ends. */
    PaperView withdraw(UUID version, String reason);

    /** 代录: enters that somebody signed, who has no login or is away. It waits to be confirmed. */
    PaperView enter(UUID version, Entering entering);

    /** The person confirms what was entered for them. */
    PaperView confirm(UUID version, String password);

    /**
     * What is entered for somebody.
     *
     * @param account of the person; null where there is none, then a signed sheet has to confirm it
     * @param reason on which word: telephone, paper, …
     */
    record Entering(@Nullable UUID account, String name, String reason) {}

    /** Two texts to compare; {@code before} is null for the first version. */
    record PaperContent(List<String> lines, @Nullable List<String> before) {
        public PaperContent {
            lines = List.copyOf(lines);
            before = before == null ? null : List.copyOf(before);
        }
    }
}
