package cn.yinfeng.app.plan;

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
        return new Reading(heading, text, List.of(), found, List.of());
    }
}
