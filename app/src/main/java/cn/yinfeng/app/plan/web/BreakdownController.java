package cn.yinfeng.app.plan.web;

import cn.yinfeng.app.plan.Breakdown;
import cn.yinfeng.app.plan.Plans;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BreakdownController {
    private final Plans plans;
    private final Breakdown breakdown;

    BreakdownController(Plans plans, Breakdown breakdown) {
        this.plans = plans;
        this.breakdown = breakdown;
    }

    @GetMapping("/api/v1/plans/{plan}/breakdown.xlsx")
    @Needs("export.run")
    void write(@PathVariable UUID plan, HttpServletResponse response) throws IOException {
        head(plan, ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", response);
        breakdown.write(plan, response.getOutputStream());
    }

    @GetMapping("/api/v1/plans/{plan}/breakdown.docx")
    @Needs("export.run")
    void paper(@PathVariable UUID plan, HttpServletResponse response) throws IOException {
        head(plan, ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", response);
        breakdown.writePaper(plan, response.getOutputStream());
    }

    private void head(UUID plan, String ending, String type, HttpServletResponse response) {
        String number = plans.find(plan).row().number();
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(number + ending, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
