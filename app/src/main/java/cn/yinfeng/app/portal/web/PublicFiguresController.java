package cn.yinfeng.app.portal.web;

import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.web.Open;
import cn.yinfeng.app.portal.PublicFigures;
import cn.yinfeng.app.portal.PublicFigures.PublicFiguresView;
import cn.yinfeng.app.portal.PublicFigures.PublicPublication;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What anyone may see. Caches may keep it for a minute: long enough to bear a crowd, short enough for a withdrawal. */
@RestController
@RequestMapping("/api/v1/public/figures")
class PublicFiguresController {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    private final PublicFigures figures;
    private final FiguresSheet sheet;

    PublicFiguresController(PublicFigures figures, FiguresSheet sheet) {
        this.figures = figures;
        this.sheet = sheet;
    }

    @Open(because = "published figures are for everybody")
    @GetMapping
    ResponseEntity<PublicFiguresView> list(
            @RequestParam(required = false) @Nullable Integer unit,
            @RequestParam(required = false) @Nullable YearMonth month) {
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(figures.find(unit, month));
    }

    @Open(because = "published figures are for everybody")
    @GetMapping(value = "/{id}.csv", produces = "text/csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id) {
        PublicPublication publication = figures.find(id).orElseThrow(() -> new Absent("publication", id));
        String name = publication.unitName() + " " + publication.month() + ".csv";
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(sheet.of(publication));
    }
}
