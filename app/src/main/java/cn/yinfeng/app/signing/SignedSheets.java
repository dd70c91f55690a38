package cn.yinfeng.app.signing;

import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 签字盖章件: paper with pen and seal beside the platform; each printed form carries a code that names one version. */
public interface SignedSheets {
    /** The code's image for the printed form: PNG; it holds code, version and hash, and needs no network to be read. */
    byte[] image(UUID version);

    /** Which version a code names; refused for a mistyped one (SIGNING-012), absent for an unknown one. */
    PaperView byCode(String code);

    /**
     * Matches a scan to the version that its code names, and keeps it as a document of that version. The code is read
     * from the image; where that fails it has to be typed (SIGNING-013). Refused for a version that does not stand any
     * more (SIGNING-014), and where image and typed code differ (SIGNING-015). Confirms what was entered.
     */
    PaperView match(String fileName, InputStream scan, @Nullable String typed);
}
