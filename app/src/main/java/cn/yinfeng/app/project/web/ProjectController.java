package cn.yinfeng.app.project.web;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Watched;
import cn.yinfeng.app.project.ProjectRow;
import cn.yinfeng.app.project.ProjectView;
import cn.yinfeng.app.project.Projects;
import cn.yinfeng.app.project.Projects.Filter;
import cn.yinfeng.app.project.Stage;
import cn.yinfeng.app.project.TimelineItem;
import cn.yinfeng.kernel.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects over HTTP. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Projects projects;

    ProjectController(Projects projects) {
        this.projects = projects;
    }

    @GetMapping
    @Needs("project.read")
    Items<ProjectRow> list(
            Filters filters,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            @RequestParam @Nullable String sort,
            Locale reader) {
        return projects.list(filters.wanted(), Paging.of(page, size, sort), reader);
    }

    @Watched("project-export")
    @GetMapping("/export")
    @Needs("export.run")
    void export(Filters filters, Locale reader, HttpServletResponse response) throws IOException {
        Filter wanted = filters.wanted();
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("projects.xlsx")
                        .build()
                        .toString());
        projects.export(wanted, reader, response.getOutputStream());
    }

    @GetMapping("/{id}")
    @Needs("project.read")
    ProjectView find(@PathVariable UUID id, Locale reader) {
        return projects.find(id, reader);
    }

    @GetMapping("/{id}/timeline")
    @Needs("project.read")
    List<TimelineItem> timeline(@PathVariable UUID id, Locale reader) {
        return projects.timeline(id, reader);
    }

    /** The filters as they stand in the address. */
    record Filters(
            @Nullable String q,
            @Nullable Integer unit,
            @Nullable Integer year,
            @Nullable String stage,
            @Nullable String event) {
        Filter wanted() {
            return new Filter(blank(q), unit, year, wantedStage(), blank(event));
        }

        private @Nullable Stage wantedStage() {
            String wanted = blank(stage);
            return wanted == null
                    ? null
                    : Stage.ofCode(wanted).orElseThrow(() -> new Refusal("PROJECT-031", Map.of("stage", wanted)));
        }

        private static @Nullable String blank(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }
}
