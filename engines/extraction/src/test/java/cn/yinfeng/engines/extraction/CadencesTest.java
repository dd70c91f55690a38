package cn.yinfeng.engines.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.engines.extraction.Rhythm.Every;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reports, meetings, inspections and deadlines of invented documents, with their clock. */
class CadencesTest {
    private static List<Cadence> in(String sentences) {
        return Extractor.extract("某县2025年招商引资工作方案\n一、工作要求\n" + sentences).cadences();
    }

    /** REPORT 报送周报 · WEEK/1×1 weekday 4 17:00. */
    private static String say(Cadence cadence) {
        Rhythm rhythm = cadence.rhythm();
        return Stream.of(
                        cadence.kind() + " " + cadence.task() + " · " + rhythm.every() + "/" + rhythm.interval() + "×"
                                + rhythm.times(),
                        rhythm.weekday() == null ? null : "weekday " + rhythm.weekday(),
                        rhythm.month() == null ? null : "month " + rhythm.month(),
                        rhythm.day() == null ? null : "day " + rhythm.day(),
                        rhythm.workday() == null ? null : "workday " + rhythm.workday(),
                        rhythm.after() ? "after" : null,
                        rhythm.clock(),
                        rhythm.on())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_weekly_report_has_its_weekday_and_its_hour() {
        assertThat(in("各镇街、各部门于每周四17:00前将项目线索报送县招商办。"))
                .extracting(CadencesTest::say)
                .containsExactly("REPORT 报送项目线索 · WEEK/1×1 weekday 4 17:00");
    }

    @Test
    void a_monthly_report_has_its_day() {
        assertThat(in("各园区于每月25日前报送工作进展。"))
                .extracting(CadencesTest::say)
                .singleElement()
                .asString()
                .startsWith("REPORT")
                .endsWith("MONTH/1×1 day 25");
    }

    @Test
    void every_two_months_is_an_interval_and_once_or_more_a_number() {
        assertThat(in("主要领导每两月带队赴外开展招商活动1次以上。"))
                .extracting(CadencesTest::say)
                .singleElement()
                .asString()
                .startsWith("TRIP")
                .endsWith("MONTH/2×1");
        assertThat(in("县招商办每季度召开调度会议2次。"))
                .extracting(CadencesTest::say)
                .singleElement()
                .asString()
                .startsWith("MEETING")
                .endsWith("QUARTER/1×2");
    }

    @Test
    void two_rhythms_of_one_sentence_are_two() {
        assertThat(in("主要领导每季度、分管领导每两个月召开一次调度会议。"))
                .extracting(each -> each.rhythm().every() + "/" + each.rhythm().interval())
                .containsExactly("QUARTER/1", "MONTH/2");
    }

    @Test
    void an_inspection_every_half_year_is_due_by_its_end() {
        assertThat(in("县政府督查室每半年开展一次督查。"))
                .extracting(CadencesTest::say)
                .singleElement()
                .asString()
                .startsWith("INSPECTION")
                .endsWith("HALF_YEAR/1×1");
    }

    @Test
    void a_deadline_without_rhythm_is_due_once() {
        assertThat(in("产业招商路线图于6月底前完成。"))
                .extracting(CadencesTest::say)
                .containsExactly("OTHER 产业招商路线图 · ONCE/1×1 2025-06-30");
    }

    @Test
    void it_knows_who_answers_and_of_which_target_it_is_the_clock() {
        String text = "某县2025年招商引资工作方案\n一、工作要求\n每月通报工作进展。（责任单位：县招商办、县督查室）";
        Extraction found = Extractor.extract(text);
        Cadence cadence = found.cadences().getFirst();
        assertThat(cadence.responsibleUnits()).containsExactly("县招商办", "县督查室");
        assertThat(found.targets().get(cadence.target()).kind()).isEqualTo(Target.Kind.FREQUENCY);
        assertThat(cadence.evidence().words().of(text)).contains("通报");
        assertThat(cadence.words()).isEqualTo("每月");
    }

    @Test
    void days_spent_outside_are_a_number_to_reach_and_no_clock() {
        assertThat(in("主要负责同志每月外出招商不少于5天。")).isEmpty();
    }

    @Test
    void the_words_of_a_rhythm_tell_day_month_and_working_day() {
        assertThat(in("各部门每年1月底前报送年度总结。").getFirst().rhythm())
                .extracting(Rhythm::every, Rhythm::month, Rhythm::day)
                .containsExactly(Every.YEAR, 1, 31);
        assertThat(in("各部门每月前5个工作日内报送上月进展。").getFirst().rhythm())
                .extracting(Rhythm::every, Rhythm::workday)
                .containsExactly(Every.MONTH, 5);
        assertThat(in("各部门每季度末月20日前报送投资进度。").getFirst().rhythm())
                .extracting(Rhythm::every, Rhythm::month, Rhythm::day)
                .containsExactly(Every.QUARTER, 3, 20);
        assertThat(in("各部门每季度结束后10日内报送投资进度。").getFirst().rhythm())
                .extracting(Rhythm::every, Rhythm::day, Rhythm::after)
                .containsExactly(Every.QUARTER, 10, true);
        assertThat(in("各部门每周五下午5点前报送信息1篇。").getFirst().rhythm())
                .extracting(Rhythm::weekday, Rhythm::clock)
                .containsExactly(5, "17:00");
    }
}
