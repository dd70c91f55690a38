package cn.yinfeng.app.figures.web;

import cn.yinfeng.app.figures.FigureOrigins;
import cn.yinfeng.app.figures.FigureOrigins.Asked;
import cn.yinfeng.app.figures.FigureOrigins.Origins;
import cn.yinfeng.app.figures.FigureOrigins.Part;
import cn.yinfeng.app.figures.FigureOrigins.WaitingPart;
import cn.yinfeng.app.figures.Figures;
import cn.yinfeng.app.figures.Figures.DefinitionView;
import cn.yinfeng.app.figures.Figures.Figure;
import cn.yinfeng.app.figures.Figures.FigureTable;
import cn.yinfeng.app.ledger.EntryView;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Watched;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/figures")
class FigureController {
    private final Figures figures;
    private final FigureOrigins origins;
    private final FigureSheet sheet;
    private final Clock clock;

    FigureController(Figures figures, FigureOrigins origins, FigureSheet sheet, Clock clock) {
        this.figures = figures;
        this.origins = origins;
        this.sheet = sheet;
        this.clock = clock;
    }

    @GetMapping
    @Needs("figure.read")
    FigureTable table(@ModelAttribute Query query) {
        return figures.table(query.question(LocalDate.now(clock)));
    }

    @GetMapping("/definitions")
    @Needs("figure.read")
    List<DefinitionView> definitions(@RequestParam(required = false) @Nullable LocalDate on) {
        return figures.definitions(on == null ? LocalDate.now(clock) : on);
    }

    @GetMapping("/{code}/entries")
    @Needs("figure.read")
    Behind entries(
            @PathVariable String code,
            @ModelAttribute Query query,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        LocalDate on = query.on() == null ? LocalDate.now(clock) : query.on();
        var asked = new Asked(
                code,
                query.unit(),
                on,
                query.basisOrReported(),
                query.cohortOrAll(),
                query.event(),
                query.watermark(),
                query.selection());
        return Behind.of(origins.of(asked, Paging.of(page, size, null)));
    }

    @Watched("figure-export")
    @GetMapping("/export")
    @Needs("export.run")
    void export(@ModelAttribute Query query, HttpServletResponse response) throws IOException {
        LocalDate today = LocalDate.now(clock);
        FigureTable table = figures.table(query.question(today));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("figures-" + table.on() + ".xlsx")
                        .build()
                        .toString());
        sheet.write(table, figures.definitions(table.on()), response.getOutputStream());
    }

    /** The figure and the entries behind it, each with its part. */
    record Behind(
            Figure figure,
            String watermark,
            List<CountedEntry> items,
            long total,
            long outsideScope,
            @Nullable WaitingPart waiting) {
        static Behind of(Origins found) {
            return new Behind(
                    found.figure(),
                    found.watermark(),
                    found.items().stream()
                            .map(each -> new CountedEntry(each.entry(), each.part()))
                            .toList(),
                    found.total(),
                    found.outsideScope(),
                    found.waiting());
        }
    }

    /** An entry with the part of the figure in which it counts. */
    record CountedEntry(@JsonUnwrapped EntryView entry, Part part) {}
}
