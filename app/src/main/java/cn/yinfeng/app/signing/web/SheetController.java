package cn.yinfeng.app.signing.web;

import cn.yinfeng.app.platform.web.Needs;
import cn.yinfeng.app.signing.PaperView;
import cn.yinfeng.app.signing.SignedSheets;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Printed forms and their scans. */
@RestController
@RequestMapping("/api/v1/signing")
class SheetController {
    private final SignedSheets sheets;

    SheetController(SignedSheets sheets) {
        this.sheets = sheets;
    }

    /** The code for the printed form, an image. */
    @GetMapping(value = "/versions/{id}/code.png", produces = MediaType.IMAGE_PNG_VALUE)
    @Needs("signing.read")
    byte[] image(@PathVariable UUID id) {
        return sheets.image(id);
    }

    /** Which version a code names. */
    @GetMapping("/codes/{code}")
    @Needs("signing.read")
    PaperView byCode(@PathVariable String code) {
        return sheets.byCode(code);
    }

    /** A scan of a signed and sealed sheet; without a code it is read from the image. */
    @PostMapping(value = "/sheets", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs("signing.lay")
    PaperView match(@RequestPart MultipartFile file, @RequestParam(required = false) @Nullable String code)
            throws IOException {
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return sheets.match(name == null ? "" : name, content, code);
        }
    }
}
