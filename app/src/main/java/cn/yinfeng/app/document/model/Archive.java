package cn.yinfeng.app.document.model;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The table of contents of a zip file; nothing of it is unpacked. */
record Archive(boolean isReadable, List<String> names) {
    /** Names in archives made on Chinese Windows are GBK where the flag for UTF-8 is not set. */
    private static final Charset NAMES = Charset.forName("GB18030");

    static Archive of(Path content) throws IOException {
        try (var zip = new ZipFile(content.toFile(), NAMES)) {
            return new Archive(true, zip.stream().map(ZipEntry::getName).toList());
        } catch (ZipException noZip) {
            return new Archive(false, List.of());
        }
    }

    /** Whether it has these parts and no macros. */
    boolean holds(String... parts) {
        return names.containsAll(Arrays.asList(parts))
                && names.stream()
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
    }
}
