package cn.yinfeng.app.audit.web;

import cn.yinfeng.app.audit.AuditTrail;
import cn.yinfeng.app.audit.AuditTrail.Search;
import cn.yinfeng.app.audit.AuditTrail.Verification;
import cn.yinfeng.app.audit.RecordView;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Watched;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit")
class AuditController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final AuditTrail trail;
    private final TrailSheet sheet;

    AuditController(AuditTrail trail, TrailSheet sheet) {
        this.trail = trail;
        this.sheet = sheet;
    }

    /** Looking into the trail is on record in the trail. */
    @GetMapping
    @Needs("audit.read")
    @Watched("audit")
    Items<RecordView> list(
            AuditQuestion question,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return trail.search(question.search(), Paging.of(page, size, null));
    }

    @GetMapping("/actions")
    @Needs("audit.read")
    List<String> actions() {
        return trail.actions();
    }

    @GetMapping("/export")
    @Needs("audit.read")
    void export(AuditQuestion question, HttpServletResponse response) throws IOException {
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("audit.xlsx").build().toString());
        sheet.write(trail, question.search(), response.getOutputStream());
    }

    @PostMapping("/verification")
    @Needs("audit.read")
    Verification verify() {
        return trail.verify();
    }

    /** Which records are wanted; what is left out asks for all. */
    record AuditQuestion(
            @Nullable String q,
            @Nullable String by,
            @Nullable String action,
            @Nullable String subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        Search search() {
            return new Search(text(q), text(by), text(action), text(subject), from, to);
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }
    }
}
