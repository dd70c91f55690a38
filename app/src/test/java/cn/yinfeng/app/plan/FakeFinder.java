package cn.yinfeng.app.plan;

import cn.yinfeng.app.duty.Rhythm;
import cn.yinfeng.app.plan.model.Content;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.TargetFinder;
import cn.yinfeng.app.plan.model.Words;
import cn.yinfeng.kernel.Refusal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Finds "indicator number measure" in lines of a text; a line that begins with 其中 is a part of the line before. */
@TestComponent
@Primary
class FakeFinder implements TargetFinder {
    private static final Pattern LINE = Pattern.compile("(其中)?([^\\d*\\n。]+?)(\\d+(?:\\.\\d+)?|\\*\\*)(亿元|个|%)(以上)?");

    private static final Pattern CLOCK = Pattern.compile("(\\S+)每周四(报送\\S+)");

    @Override
    public Reading read(String fileName, byte[] content) {
        if (!fileName.endsWith(".txt")) {
            throw new Refusal("PLAN-003", Map.of("name", fileName));
        }
        String text = new String(content, StandardCharsets.UTF_8);
        String title = text.lines().findFirst().orElse("");
        var found = new ArrayList<Found>();
        var matcher = LINE.matcher(text);
        while (matcher.find()) {
            boolean part = matcher.group(1) != null;
            boolean undecided = matcher.group(3).equals("**");
            var value = undecided ? null : new BigDecimal(matcher.group(3));
            var when = new Content.When("2021年", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), null);
            found.add(new Found(
                    new Content(
                            "target",
                            matcher.group(2).strip(),
                            matcher.group(5) == null ? Comparison.EQUAL : Comparison.AT_LEAST,
                            value,
                            null,
                            matcher.group(4),
                            undecided,
                            "全区",
                            when,
                            List.of(),
                            null),
                    new Words(
                            matcher.group().strip(),
                            matcher.start(),
                            matcher.end(),
                            List.of("一、目标"),
                            new BigDecimal(part ? "0.6" : "0.9"),
                            "数词与计量单位相邻"),
                    part ? found.size() - 1 : null));
        }
        var heading = new Plan.Heading(title, "", "", LocalDate.of(2021, 5, 19));
        return new Reading(heading, text, List.of(), found, clocks(text), List.of());
    }

    /** 各园区每周四报送线索: who, how often, what. */
    private static List<Other> clocks(String text) {
        var found = new ArrayList<Other>();
        var matcher = CLOCK.matcher(text);
        while (matcher.find()) {
            var rhythm = new Rhythm(Rhythm.Every.WEEK, 1, 1, 4, null, null, null, false, null, null);
            var content = new FindingView.FindingContent(
                    matcher.group(2),
                    "REPORT",
                    "每周四",
                    List.of(matcher.group(1)),
                    List.of(),
                    List.of(),
                    List.of(),
                    rhythm,
                    "");
            var words = new Words(
                    matcher.group(), matcher.start(), matcher.end(), List.of(), new BigDecimal("0.75"), "每周四后接动作");
            found.add(new Other(FindingView.Kind.CADENCE, content, words, null));
        }
        return found;
    }
}
