package cn.yinfeng.app.portal.web;

import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.web.Open;
import cn.yinfeng.app.portal.PublicRankings;
import cn.yinfeng.app.portal.PublicRankings.PublicRanking;
import cn.yinfeng.app.portal.PublicRankings.PublicRankingList;
import cn.yinfeng.app.portal.PublicRankings.RankingFiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rankings that anyone may see and compute again. Caches may keep them for a minute, as with figures. */
@RestController
@RequestMapping("/api/v1/public/rankings")
class PublicRankingController {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);
    private final PublicRankings rankings;

    PublicRankingController(PublicRankings rankings) {
        this.rankings = rankings;
    }

    @Open(because = "published rankings are for everybody")
    @GetMapping
    ResponseEntity<PublicRankingList> list() {
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(rankings.list());
    }

    @Open(because = "published rankings are for everybody")
    @GetMapping("/{id}")
    ResponseEntity<PublicRanking> find(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(rankings.find(id).orElseThrow(() -> new Absent("ranking", id)));
    }

    @Open(because = "published rankings are for everybody")
    @GetMapping(value = "/{id}.csv", produces = "text/csv")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id) {
        RankingFiles files = files(id);
        return file(files.name() + ".csv", CSV, files.sheet());
    }

    @Open(because = "published rankings are for everybody")
    @GetMapping(value = "/{id}.json", produces = "application/json")
    ResponseEntity<byte[]> ranking(@PathVariable UUID id) {
        RankingFiles files = files(id);
        return file(files.name() + ".json", MediaType.APPLICATION_JSON, files.ranking());
    }

    @Open(because = "whoever has scheme and facts can check the ranking")
    @GetMapping(value = "/{id}/scheme.yaml", produces = "application/yaml")
    ResponseEntity<byte[]> scheme(@PathVariable UUID id) {
        return file("scheme.yaml", YAML, files(id).scheme());
    }

    @Open(because = "whoever has scheme and facts can check the ranking")
    @GetMapping(value = "/{id}/facts.csv", produces = "text/csv")
    ResponseEntity<byte[]> facts(@PathVariable UUID id) {
        return file("facts.csv", CSV, files(id).facts());
    }

    private RankingFiles files(UUID id) {
        return rankings.files(id).orElseThrow(() -> new Absent("ranking", id));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, String text) {
        return ResponseEntity.ok()
                .cacheControl(A_MINUTE)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
