package cn.yinfeng.app.platform.rules;

import cn.yinfeng.rules.RuleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads {@code rules/<module>/*.yaml}; a file without source, date or example stops the start. */
public final class ShippedRules {
    private ShippedRules() {}

    public static List<RuleFile> of(String module) {
        try {
            var files = new ArrayList<RuleFile>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:rules/" + module + "/*.yaml")) {
                files.add(RuleFile.read(
                        String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
            }
            if (files.isEmpty()) {
                throw new IllegalStateException("no rules for " + module + " in the class path");
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
