package cn.yinfeng.engines.extraction.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** HTML as text: paragraphs become lines, cells are parted by tabs, scripts and styles are dropped. */
final class HtmlText {
    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "br",
            "tr",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "ul",
            "ol",
            "section",
            "article",
            "header",
            "footer",
            "title",
            "body",
            "hr",
            "dt",
            "dd",
            "blockquote");
    private static final Set<String> HIDDEN = Set.of("script", "style", "noscript", "template", "svg");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("middot", "·"),
            Map.entry("emsp", " "),
            Map.entry("ensp", " "),
            Map.entry("times", "×"),
            Map.entry("permil", "‰"));
    private static final int LONGEST_ENTITY = 10;
    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private HtmlText(String html) {
        this.html = html;
    }

    static String of(String html) {
        return new HtmlText(html).read();
    }

    private String read() {
        while (at < html.length()) {
            char each = html.charAt(at);
            if (each == '<') {
                tag();
            } else if (each == '&') {
                entity();
            } else {
                text.append(each == '\n' || each == '\r' || each == '\t' ? ' ' : each);
                at++;
            }
        }
        return text.toString().replaceAll(" *\n[ \n]*", "\n").strip();
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at);
            at = end < 0 ? html.length() : end + 3;
            return;
        }
        int end = html.indexOf('>', at);
        if (end < 0) {
            at = html.length();
            return;
        }
        boolean closing = html.startsWith("</", at);
        String name = name(closing ? at + 2 : at + 1, end);
        at = end + 1;
        if (HIDDEN.contains(name) && !closing) {
            skip(name);
        } else if (name.equals("td") || name.equals("th")) {
            text.append(closing ? "\t" : "");
        } else if (LINES.contains(name)) {
            text.append('\n');
        }
    }

    private String name(int from, int end) {
        int to = from;
        while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void skip(String name) {
        int from = at;
        while (from >= 0 && from < html.length()) {
            int close = html.indexOf("</", from);
            if (close < 0) {
                break;
            }
            if (html.regionMatches(true, close + 2, name, 0, name.length())) {
                int end = html.indexOf('>', close);
                at = end < 0 ? html.length() : end + 1;
                return;
            }
            from = close + 2;
        }
        at = html.length();
    }

    private void entity() {
        int end = html.indexOf(';', at, Math.min(html.length(), at + LONGEST_ENTITY));
        String name = end < 0 ? "" : html.substring(at + 1, end);
        String meant = name.startsWith("#") ? numeric(name.substring(1)) : ENTITIES.get(name);
        text.append(meant == null ? "&" : meant);
        at = meant == null ? at + 1 : end + 1;
    }

    private static @Nullable String numeric(String digits) {
        try {
            boolean hex = digits.startsWith("x") || digits.startsWith("X");
            int code = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : " ";
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
