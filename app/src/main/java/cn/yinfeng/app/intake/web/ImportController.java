package cn.yinfeng.app.intake.web;

import cn.yinfeng.app.intake.ImportRowView;
import cn.yinfeng.app.intake.ImportView;
import cn.yinfeng.app.intake.Imports;
import cn.yinfeng.app.intake.Imports.KindView;
import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.platform.web.Needs;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports over HTTP. Which kinds a person may bring is asked of each kind: a login is enough to see one's own. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/kinds")
    @Needs(Needs.LOGIN)
    List<KindView> kinds(Locale reader) {
        return imports.kinds(reader);
    }

    @GetMapping("/kinds/{code}/template")
    @Needs(Needs.LOGIN)
    void template(@PathVariable String code, Locale reader, HttpServletResponse response) throws IOException {
        imports.template(code, reader, download(response, code + "-template.xlsx"));
    }

    @PostMapping
    @Needs(Needs.LOGIN)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView upload(@RequestParam String kind, @RequestParam MultipartFile file, Locale reader) throws IOException {
        String name = file.getOriginalFilename();
        try (var in = file.getInputStream()) {
            return imports.upload(kind, name == null || name.isBlank() ? kind : name, in, reader);
        }
    }

    @GetMapping
    @Needs(Needs.LOGIN)
    Items<ImportView> list(@RequestParam @Nullable Integer page, @RequestParam @Nullable Integer size, Locale reader) {
        return imports.list(Paging.of(page, size, null), reader);
    }

    @GetMapping("/{id}")
    @Needs(Needs.LOGIN)
    ImportView find(@PathVariable UUID id, Locale reader) {
        return imports.find(id, reader);
    }

    @GetMapping("/{id}/rows")
    @Needs(Needs.LOGIN)
    Items<ImportRowView> rows(
            @PathVariable UUID id,
            @RequestParam @Nullable String only,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            Locale reader) {
        return imports.rows(id, "problems".equals(only), Paging.of(page, size, null), reader);
    }

    @GetMapping("/{id}/marked-sheet")
    @Needs(Needs.LOGIN)
    void markedSheet(@PathVariable UUID id, Locale reader, HttpServletResponse response) throws IOException {
        String name = imports.find(id, reader).fileName().replaceFirst("\\.[A-Za-z]+$", "");
        imports.markedSheet(id, reader, download(response, name + "-marked.xlsx"));
    }

    @PostMapping("/{id}/apply")
    @Needs(Needs.LOGIN)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView apply(@PathVariable UUID id, Locale reader) {
        return imports.apply(id, reader);
    }

    @DeleteMapping("/{id}")
    @Needs(Needs.LOGIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID id) {
        imports.discard(id);
    }

    private static java.io.OutputStream download(HttpServletResponse response, String name) throws IOException {
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return response.getOutputStream();
    }
}
