package cn.yinfeng.app.notice.web;

import cn.yinfeng.app.notice.Unsubscriptions;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.platform.web.Open;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * 退订 by the link in a mail. A mail program posts to it with one click (RFC 8058); a browser that opens it is shown
 * what it would turn off, with a button that posts. The pages are HTML without scripts: whoever reads mail may have
 * nothing of the platform open.
 */
@RestController
@RequestMapping("/api/v1/notices/unsubscription/{link}")
class UnsubscriptionController {
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private final Unsubscriptions unsubscriptions;
    private final Messages messages;

    UnsubscriptionController(Unsubscriptions unsubscriptions, Messages messages) {
        this.unsubscriptions = unsubscriptions;
        this.messages = messages;
    }

    @GetMapping
    @Open(
            because =
                    "whoever reads a mail need not be logged in; it shows what the link would turn off, and changes nothing")
    ResponseEntity<String> ask(@PathVariable String link, Locale reader) {
        return page(unsubscriptions.read(link, reader), "notice.unsubscribe.ask", true);
    }

    @PostMapping
    @Open(
            because =
                    "mail programs post without a login (RFC 8058); the sealed link turns these kinds off for its one person")
    ResponseEntity<String> turnOff(@PathVariable String link, Locale reader) {
        return page(unsubscriptions.turnOff(link, reader), "notice.unsubscribe.done", false);
    }

    private ResponseEntity<String> page(Optional<List<String>> kinds, String said, boolean asks) {
        String body = kinds.map(each -> paragraph(said) + list(each) + (asks ? button() : ""))
                .orElseGet(() -> paragraph("notice.unsubscribe.unknown"));
        String title = text("notice.unsubscribe.title");
        return ResponseEntity.status(kinds.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .body(html(title, body));
    }

    private static String html(String title, String body) {
        return """
                <!doctype html>
                <html lang="%1$s"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex"><title>%2$s</title>
                <style>body{font:16px/1.6 system-ui,sans-serif;color:#1f1f1f;background:#f5f6f8;margin:0}
                main{max-width:32rem;margin:10vh auto;padding:1.5rem;background:#fff;border-radius:8px}
                h1{font-size:1.25rem;margin-top:0}button{font:inherit;padding:.5rem 1.25rem;border:0;border-radius:6px;
                background:#0958d9;color:#fff;cursor:pointer}</style></head>
                <body><main><h1>%2$s</h1>%3$s</main></body></html>
                """.formatted(Messages.reader().getLanguage(), title, body);
    }

    private String paragraph(String code) {
        return "<p>" + text(code) + "</p>";
    }

    private static String list(List<String> kinds) {
        var items = new StringBuilder("<ul>");
        kinds.forEach(
                each -> items.append("<li>").append(HtmlUtils.htmlEscape(each)).append("</li>"));
        return items.append("</ul>").toString();
    }

    private String button() {
        return """
                <form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click">
                <button type="submit">%s</button></form>
                """.formatted(text("notice.unsubscribe.button"));
    }

    private String text(String code) {
        return HtmlUtils.htmlEscape(messages.text(code, Map.of(), Messages.reader()));
    }
}
