package cn.yinfeng.app.rulebook.app;

import cn.yinfeng.app.rulebook.RuleVersion;
import cn.yinfeng.app.rulebook.model.RuleText;
import cn.yinfeng.app.rulebook.model.Shelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the shipped texts; one that is not sound, or whose examples fail, stops the start. */
@Configuration(proxyBeanMethods = false)
class RulebookConfiguration {
    private static final List<String> FOLDERS = List.of("supervision", "assessment");

    /** Other data of these modules lies in the same folders; a rule says what kind it is. */
    @Bean
    Shelf shelf() throws IOException {
        var texts = new ArrayList<RuleVersion>();
        for (String folder : FOLDERS) {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:rules/" + folder + "/*.yaml")) {
                String text = file.getContentAsString(StandardCharsets.UTF_8);
                RuleText.shipped(String.valueOf(file.getFilename()), text).ifPresent(texts::add);
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException("no rules for lamps and schemes in the class path");
        }
        return new Shelf(texts);
    }
}
