package cn.yinfeng.app.guard.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back: JSON and CSV as they are, the parts of XLSX and DOCX unpacked, so that one can search in them. */
record Answer(int status, String text) {
    private static final int FULL = 20;

    static Answer of(MockHttpServletResponse response) {
        byte[] body = response.getContentAsByteArray();
        boolean packed = body.length > 2 && body[0] == 'P' && body[1] == 'K';
        String heads = String.valueOf(response.getHeader("Content-Disposition"));
        String text = packed ? unpacked(body) : new String(body, StandardCharsets.UTF_8);
        return new Answer(response.getStatus(), heads + "\n" + text);
    }

    private static String unpacked(byte[] body) {
        var text = new StringBuilder();
        try {
            Path kept = Files.createTempFile("answer", ".zip");
            try {
                Files.write(kept, body);
                try (var archive = new ZipFile(kept.toFile())) {
                    for (ZipEntry part : Collections.list(archive.entries())) {
                        text.append(new String(archive.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            } finally {
                Files.delete(kept);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    /** A page that is not full shows all that its total counts. */
    boolean countsWhatItShows() {
        int start = text.indexOf('{');
        if (!ok() || start < 0 || !text.contains("\"total\"") || !text.contains("\"items\"")) {
            return true;
        }
        JsonNode page = JsonMapper.shared().readTree(text.substring(start));
        int shown = page.path("items").size();
        return shown >= FULL || page.path("total").asInt(shown) == shown;
    }

    /** The status; a password that is asked for first answers wrong or, after some tries, wait. */
    int kind() {
        return status == 429 ? 422 : status;
    }

    boolean ok() {
        return status >= 200 && status < 300;
    }
}
