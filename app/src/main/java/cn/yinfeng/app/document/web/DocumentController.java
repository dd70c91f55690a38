package cn.yinfeng.app.document.web;

import cn.yinfeng.app.document.DocumentView;
import cn.yinfeng.app.document.Documents;
import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.platform.web.Watched;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of entries and projects. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentController {
    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    @Needs("document.write")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DocumentView attach(@RequestParam String ownerKind, @RequestParam String ownerId, @RequestParam MultipartFile file)
            throws IOException {
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return documents.attach(ownerKind, ownerId, name == null ? "" : name, content);
        }
    }

    @Needs("document.read")
    @GetMapping
    List<DocumentView> list(@RequestParam String ownerKind, @RequestParam String ownerId) {
        return documents.of(ownerKind, ownerId);
    }

    /** Always a download and never shown in place: what was uploaded must not act inside our pages. */
    @Needs("document.read")
    @Watched("document")
    @GetMapping("/{id}/content")
    ResponseEntity<Resource> content(@PathVariable UUID id) {
        Documents.Stored stored = documents.content(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.document().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(stored.document().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(stored.file()));
    }
}
