package cn.yinfeng.engines.rules.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.rules.lamp.LampRule;
import cn.yinfeng.engines.rules.scheme.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The recipes work as they stand on their pages. */
class GuideTest {
    private static String recipe(String page) throws IOException {
        String text = Files.readString(Path.of("../../docs/guide").resolve(page));
        int from = text.indexOf("```yaml\n") + 8;
        return text.substring(from, text.indexOf("```", from));
    }

    @Test
    void the_lamp_of_the_recipe_is_sound_and_its_misspelling_is_told_as_shown() throws IOException {
        String lamp = recipe("add-a-rule.md");
        assertThat(LampRule.check("lamp.yaml", lamp).problems()).isEmpty();
        String misspelt = lamp.replace("状态日 > 加月", "状态曰 > 加月");
        String told =
                LampRule.check("lamp.yaml", misspelt).problems().getFirst().line(false);
        assertThat(Files.readString(Path.of("../../docs/guide/add-a-rule.md"))).contains(told);
    }

    @Test
    void the_scheme_of_the_recipe_is_sound() throws IOException {
        assertThat(Scheme.check("parks.yaml", recipe("add-a-scheme.md")).problems())
                .isEmpty();
    }
}
