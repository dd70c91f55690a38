package cn.yinfeng.engines.extraction.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
    private static final String DIGITS = "零一二三四五六七八九";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    一百五十七个      | 157 个
                    1.2万亿元         | 12000 亿元
                    3-5天             | 3..5 天
                    两家              | 2 家
                    突破千亿元        | 1000 亿元
                    达到百亿          | 100 亿元
                    3000万美元        | 3000 万美元
                    5亿元人民币       | 5 亿元
                    1,250.5万元       | 1250.5 万元
                    三分之一          | 33.33 %
                    百分之十五        | 15 %
                    六成以上          | 60 %
                    15‰               | 15 ‰
                    0.5个百分点       | 0.5 百分点
                    250万元/亩        | 250 万元/亩
                    三千零二十户      | 3020 户
                    10亿元至20亿元    | 10..20 亿元
                    1.5万人           | 1.5 万人
                    **条              | ? 条
                    xx亿元            | ? 亿元
                    """)
    void numbers_are_read_as_officials_write_them(String words, String meant) {
        List<Measure> measures = Scan.of(words, 0, words.length()).measures();
        assertThat(measures).hasSize(1);
        Measure measure = measures.getFirst();
        String value = measure.value() == null ? "?" : measure.value().toPlainString();
        String max = measure.max() == null ? "" : ".." + measure.max().toPlainString();
        assertThat(value + max + " " + measure.unit()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"第27届", "5G网络", "统一个标准", "某政发〔2024〕6号", "17:00", "1+1+2", "一体化", "一把手", "十四五"})
    void some_numbers_measure_nothing(String words) {
        assertThat(Scan.of(words, 0, words.length()).measures()).allMatch(each -> each.is(Measure.Dimension.NAME));
    }

    @Property(tries = 400)
    void a_number_in_words_is_the_number_in_digits(@ForAll @IntRange(min = 2, max = 9999) int number) {
        String words = words(number) + "家";
        Measure measure = Scan.of(words, 0, words.length()).measures().getFirst();
        assertThat(measure.value()).isEqualByComparingTo(String.valueOf(number));
    }

    private static String words(int number) {
        var said = new StringBuilder();
        int[] steps = {1000, 100, 10, 1};
        String names = "千百十 ";
        boolean gap = false;
        for (int i = 0; i < steps.length; i++) {
            int digit = number / steps[i] % 10;
            if (digit == 0) {
                gap = !said.isEmpty();
                continue;
            }
            said.append(gap ? "零" : "").append(DIGITS.charAt(digit));
            said.append(i < 3 ? names.substring(i, i + 1) : "");
            gap = false;
        }
        return said.toString();
    }
}
