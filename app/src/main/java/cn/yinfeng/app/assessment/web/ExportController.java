package cn.yinfeng.app.assessment.web;

import cn.yinfeng.app.assessment.Assessments;
import cn.yinfeng.app.assessment.FrozenRanking;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.platform.web.Needs;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The frozen texts as files, byte for byte; scheme and facts are what {@code ./yinfeng score} takes. */
@RestController
@RequestMapping("/api/v1/assessments/{id}")
class ExportController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);
    private final Assessments assessments;

    ExportController(Assessments assessments) {
        this.assessments = assessments;
    }

    @Needs("assessment.read")
    @GetMapping(value = "/ranking.csv", produces = "text/csv")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id) {
        FrozenRanking frozen = assessments.frozen(id);
        boolean english = Messages.reader().equals(Locale.ENGLISH);
        return file(frozen, "ranking.csv", CSV, english ? frozen.sheetEn() : frozen.sheetZh());
    }

    @Needs("assessment.read")
    @GetMapping(value = "/ranking.json", produces = "application/json")
    ResponseEntity<byte[]> ranking(@PathVariable UUID id) {
        FrozenRanking frozen = assessments.frozen(id);
        return file(frozen, "ranking.json", MediaType.APPLICATION_JSON, frozen.ranking());
    }

    @Needs("assessment.read")
    @GetMapping(value = "/facts.csv", produces = "text/csv")
    ResponseEntity<byte[]> facts(@PathVariable UUID id) {
        FrozenRanking frozen = assessments.frozen(id);
        return file(frozen, "facts.csv", CSV, frozen.facts());
    }

    @Needs("assessment.read")
    @GetMapping(value = "/scheme.yaml", produces = "application/yaml")
    ResponseEntity<byte[]> scheme(@PathVariable UUID id) {
        FrozenRanking frozen = assessments.frozen(id);
        return file(frozen, "scheme.yaml", YAML, frozen.scheme());
    }

    private static ResponseEntity<byte[]> file(FrozenRanking frozen, String name, MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(frozen.number() + "-" + name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
