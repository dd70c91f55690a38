package cn.yinfeng.app.platform.web;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of all modules, found in {@code messages/<module>_zh.properties} and {@code _en.properties}. A text names
 * its parameters in braces: {@code 第 {row} 行}. Besides {@code CODE} there may be {@code CODE.fix}, how to mend it,
 * and {@code CODE.status}, the HTTP status (in the Chinese file).
 */
@Component
public class Messages {
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");
    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    public Messages() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_zh.properties")) {
            String name = String.valueOf(file.getFilename());
            names.add("messages/" + name.substring(0, name.length() - "_zh.properties".length()));
        }
        source.setBasenames(names.toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.CHINESE);
        source.setAlwaysUseMessageFormat(false);
    }

    /** The text in the reader's language with its parameters filled in; the code itself where there is none. */
    public String text(String code, Map<String, ?> parameters, Locale reader) {
        String text = find(code, reader);
        return text == null ? code : fill(text, parameters);
    }

    public @Nullable String find(String code, Locale reader) {
        return source.getMessage(code, null, null, language(reader));
    }

    /** The language of whoever reads the answer to this request; Chinese where nobody does. */
    public static Locale reader() {
        return LocaleContextHolder.getLocaleContext() == null
                ? Locale.CHINESE
                : language(LocaleContextHolder.getLocale());
    }

    /** The two languages of the platform: English for readers who ask for it, else Chinese. */
    public static Locale language(Locale reader) {
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
    }

    static String fill(String text, Map<String, ?> parameters) {
        return PARAMETER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf(parameters.containsKey(found.group(1)) ? parameters.get(found.group(1)) : "")));
    }
}
