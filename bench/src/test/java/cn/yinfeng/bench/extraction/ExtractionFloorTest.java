package cn.yinfeng.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the engine has reached on the documents with known answers is not lost again. */
class ExtractionFloorTest {
    private static final Path CASES = Path.of("../engines/extraction/src/test/resources");

    @Test
    void the_documents_with_known_answers_are_read_as_well_as_before() throws IOException {
        List<Score> scores = new ExtractionBench(CASES).scores();
        Score total = ExtractionBench.total(scores);
        assertThat(scores).hasSize(5);
        assertThat(total.wanted()).isEqualTo(87);
        assertThat(total.subjectRate()).as("subjects").isGreaterThanOrEqualTo(0.90);
        assertThat(total.periodRate()).as("periods").isGreaterThanOrEqualTo(0.95);
        assertThat(total.unitRate()).as("units").isGreaterThanOrEqualTo(0.94);
        assertThat(total.f1()).as("F1 %s", total).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void invented_documents_in_other_styles_are_read_as_well_as_before() throws IOException {
        Score total = ExtractionBench.total(ExtractionBench.ofOthers(CASES).scores());
        assertThat(total.wanted()).isGreaterThanOrEqualTo(790);
        assertThat(total.subjectRate()).as("subjects").isGreaterThanOrEqualTo(0.92);
        assertThat(total.periodRate()).as("periods").isGreaterThanOrEqualTo(0.95);
        assertThat(total.unitRate()).as("units").isGreaterThanOrEqualTo(0.95);
        assertThat(total.precision()).as("precision %s", total).isGreaterThanOrEqualTo(0.95);
        assertThat(total.f1()).as("F1 %s", total).isGreaterThanOrEqualTo(0.95);
    }
}
