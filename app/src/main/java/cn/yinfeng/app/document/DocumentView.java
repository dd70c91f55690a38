package cn.yinfeng.app.document;

import java.time.Instant;
import java.util.UUID;

/**
 * 附件 as others see it.
 *
 * @param size in bytes
 * @param sha256 digest of the content, in lower-case hexadecimal: whoever has the file can prove that it is the same
 */
public record DocumentView(
        UUID id, String name, String mediaType, long size, String sha256, String uploadedBy, Instant uploadedAt) {}
