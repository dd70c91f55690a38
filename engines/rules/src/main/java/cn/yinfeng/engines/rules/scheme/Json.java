package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes JSON; exact numbers go as texts. */
final class Json {
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    Json open(char bracket) {
        part();
        out.append(bracket);
        first = true;
        return this;
    }

    Json close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    Json name(String name) {
        part();
        quoted(name);
        out.append(':');
        first = true;
        return this;
    }

    Json field(String name, @Nullable String value) {
        name(name);
        first = false;
        if (value == null) {
            out.append("null");
        } else {
            quoted(value);
        }
        return this;
    }

    Json words(String name, Words words) {
        return name(name)
                .open('{')
                .field("zh", words.zh())
                .field("en", words.en())
                .close('}');
    }

    Json whole(String name, @Nullable Integer value) {
        name(name);
        first = false;
        out.append(value);
        return this;
    }

    Json flag(String name, boolean value) {
        name(name);
        first = false;
        out.append(value);
        return this;
    }

    Json strings(String name, List<String> values) {
        name(name).open('[');
        for (String value : values) {
            part();
            quoted(value);
        }
        return close(']');
    }

    String text() {
        return out.toString();
    }

    private void part() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void quoted(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            switch (each) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (each < 32 || (Character.isSurrogate(each) && !paired(value, i))) {
                        out.append(String.format("\\u%04x", (int) each));
                    } else {
                        out.append(each);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean paired(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }
}
