package cn.yinfeng.app.supervision.web;

import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.supervision.Colour;
import cn.yinfeng.app.supervision.LampList;
import cn.yinfeng.app.supervision.LampSummary;
import cn.yinfeng.app.supervision.Lamps;
import cn.yinfeng.app.supervision.Lamps.Filter;
import cn.yinfeng.app.supervision.ProjectLamps;
import cn.yinfeng.app.supervision.Relit;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lamps over HTTP. */
@RestController
@RequestMapping("/api/v1")
class LampController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Lamps lamps;

    LampController(Lamps lamps) {
        this.lamps = lamps;
    }

    @GetMapping("/lamps")
    @Needs("lamp.read")
    LampList list(
            LampFilters filters,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            @RequestParam @Nullable String sort,
            Locale reader) {
        return lamps.list(filters.wanted(), Paging.of(page, size, sort), reader);
    }

    @GetMapping("/lamps/export")
    @Needs("export.run")
    void export(LampFilters filters, Locale reader, HttpServletResponse response) throws IOException {
        Filter wanted = filters.wanted();
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("lamps.xlsx").build().toString());
        lamps.export(wanted, reader, response.getOutputStream());
    }

    @GetMapping("/lamps/summary")
    @Needs("lamp.read")
    LampSummary summary(@RequestParam @Nullable Integer unit) {
        return lamps.summary(unit);
    }

    @GetMapping("/projects/{id}/lamps")
    @Needs("lamp.read")
    ProjectLamps of(@PathVariable UUID id, Locale reader) {
        return lamps.of(id, reader);
    }

    @PostMapping("/lamps/relighting")
    @Needs("lamp.manage")
    Relit relight() {
        return lamps.relight();
    }

    /** The filters as they stand in the address; several colours may be named. */
    record LampFilters(
            @Nullable String q,
            @Nullable Integer unit,
            @Nullable List<Colour> colour,
            @Nullable String rule) {
        Filter wanted() {
            Set<Colour> colours = colour == null || colour.isEmpty() ? Set.of() : EnumSet.copyOf(colour);
            return new Filter(blank(q), unit, colours, blank(rule));
        }

        private static @Nullable String blank(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }
}
