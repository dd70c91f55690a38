package cn.yinfeng.engines.extraction.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "到2025年, 2025-12-31",
        "2024年6月底前, 2024-06-30",
        "6月底前, 2022-06-30",
        "年底前, 2022-12-31",
        "2023年上半年, 2023-06-30",
        "三季度末, 2022-09-30",
        "明年3月, 2023-03-31",
        "“十四五”末, 2025-12-31",
        "二〇二四年, 2024-12-31",
        "2月28日前, 2022-02-28",
    })
    void a_time_has_a_last_day(String words, String day) {
        List<TimePhrase> times = Scan.of(words, 0, words.length()).times();
        assertThat(times).hasSize(1);
        assertThat(times.getFirst().from().last(2022)).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource({"每月", "每两个月", "每季度", "每半年", "每周四17:00前", "每月25日前", "每年", "按季度"})
    void rhythms_come_back(String words) {
        List<TimePhrase> times = Scan.of(words, 0, words.length()).times();
        assertThat(times).hasSize(1);
        assertThat(times.getFirst().kind()).isEqualTo(TimePhrase.Kind.RECURRING);
        assertThat(times.getFirst().length()).isEqualTo(words.length());
    }

    @ParameterizedTest
    @CsvSource({"每个县区", "每次", "按年龄", "2月30日", "13月"})
    void some_words_are_no_time_on_the_calendar(String words) {
        assertThat(Scan.of(words, 0, words.length()).times())
                .allMatch(each -> each.from().last(2022) == null);
    }
}
