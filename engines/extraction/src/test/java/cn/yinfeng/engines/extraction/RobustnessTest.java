package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged, cut, shuffled and senseless documents: no exception, no hang, every span inside the text. */
class RobustnessTest {
    private static final Path SEEDS = Path.of("src/test/resources/seeds");
    private static final String SIGNS = "一二十百万亿013个家%（）()“”《》、，。；：\n\t*Xx每到至年月日前底不少于增长其中以上分别对的责任单位:县区";

    @Property(tries = 300)
    void senseless_text_is_read_without_harm(@ForAll("senseless") String text) {
        holds(text);
    }

    @Property(tries = 100)
    void any_characters_are_read_without_harm(@ForAll String text) {
        holds(text);
    }

    @Provide
    Arbitrary<String> senseless() {
        return Arbitraries.strings().withChars(SIGNS.toCharArray()).ofMaxLength(400);
    }

    @Test
    void mutated_documents_are_read_without_harm() {
        mutate(300);
    }

    @Test
    @Tag("long")
    void ten_thousand_mutated_documents_are_read_without_harm() {
        mutate(10_000);
    }

    @Test
    void reading_is_a_function_of_the_text() {
        for (String seed : seeds()) {
            assertThat(Extractor.extract(seed)).isEqualTo(Extractor.extract(seed));
        }
    }

    @Test
    void two_hundred_pages_are_read_in_a_second_and_doubled_text_in_about_doubled_time() {
        String pages = seeds().get(1).repeat(20);
        Extractor.extract(pages);
        Extractor.extract(pages);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Extractor.extract(pages));
        for (String unit : List.of("一", "(", "“", "10亿元以上项目", "1,", "对甲市给予", "项目率90%、", "2024年")) {
            String text = unit.repeat(200_000 / unit.length());
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> Extractor.extract(text), unit);
        }
    }

    private static void mutate(int documents) {
        var random = new Random(7);
        List<String> seeds = seeds();
        for (int i = 0; i < documents; i++) {
            String seed = seeds.get(random.nextInt(seeds.size()));
            int from = random.nextInt(seed.length());
            var text = new StringBuilder(seed.substring(from, Math.min(seed.length(), from + 1500)));
            for (int change = random.nextInt(40); change > 0 && text.length() > 2; change--) {
                int at = random.nextInt(text.length() - 1);
                int to = Math.min(text.length(), at + random.nextInt(30));
                switch (random.nextInt(4)) {
                    case 0 -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                    case 1 -> text.delete(at, to);
                    case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
                    default -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                }
            }
            holds(text.toString());
        }
    }

    private static void holds(String text) {
        Extraction extraction = Extractor.extract(text);
        for (int i = 0; i < extraction.targets().size(); i++) {
            Target target = extraction.targets().get(i);
            Evidence evidence = target.evidence();
            assertThat(evidence.sentence().end()).isLessThanOrEqualTo(text.length());
            assertThat(evidence.words().start())
                    .isGreaterThanOrEqualTo(evidence.sentence().start());
            assertThat(evidence.words().end())
                    .isLessThanOrEqualTo(evidence.sentence().end());
            assertThat(target.indicator()).isNotBlank();
            assertThat(evidence.confidence()).isBetween(0.0, 1.0);
            if (target.parent() != null) {
                assertThat(target.parent()).isBetween(0, i - 1);
            }
        }
    }

    private static List<String> seeds() {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.sorted().map(RobustnessTest::text).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
