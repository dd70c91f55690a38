package cn.yinfeng.app.assessment.model;

import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.engines.rules.Words;
import cn.yinfeng.engines.rules.scheme.ItemScore;
import cn.yinfeng.engines.rules.scheme.Ranking;
import cn.yinfeng.engines.rules.scheme.Standing;
import cn.yinfeng.engines.rules.value.Exact;
import cn.yinfeng.engines.rules.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A ranking as a sheet: what it rests on, then one line for each unit with the points of each item. */
final class RankingSheet {
    private final boolean chinese;
    private final Csv sheet = new Csv();

    private RankingSheet(boolean chinese) {
        this.chinese = chinese;
    }

    static String of(Frame.Heading heading, Ranking ranking, boolean chinese) {
        return new RankingSheet(chinese).written(heading, ranking);
    }

    private String written(Frame.Heading heading, Ranking ranking) {
        if (heading.demo()) {
            sheet.line(word("演示数据：项目与县区为虚构，不得引用", "Demo data: projects and counties are invented; do not quote"));
        }
        sheet.line(word("考核", "Assessment"), heading.name(), heading.unitName());
        sheet.line(
                word("考核期", "Period"), heading.from().toString(), heading.on().toString());
        sheet.line(word("口径", "Basis"), basis(heading.basis()));
        sheet.line(word("台账水位", "Watermark"), Long.toString(heading.watermark()));
        sheet.line(
                word("方案", "Scheme"),
                ranking.scheme().name().in(chinese),
                ranking.scheme().code(),
                ranking.scheme().hash());
        sheet.line(word("依据", "Source"), ranking.scheme().source());
        sheet.line();
        ranking.groups().stream()
                .flatMap(group -> group.standings().stream())
                .findFirst()
                .ifPresent(this::header);
        ranking.groups()
                .forEach(group -> group.standings().forEach(standing -> sheet.line(cells(group.name(), standing))));
        return sheet.text();
    }

    private void header(Standing any) {
        sheet.line(Stream.concat(
                        Stream.of(
                                word("组别", "Group"),
                                word("名次", "Rank"),
                                word("单位", "Unit"),
                                word("总分", "Total"),
                                word("未取整总分", "Exact total")),
                        Stream.concat(
                                any.items().stream()
                                        .map(item -> item.item().name().in(chinese)),
                                Stream.of(word("缺项", "Undetermined"), word("按方案取值", "Assumed"))))
                .toArray(String[]::new));
    }

    private String[] cells(String group, Standing standing) {
        var cells = new ArrayList<String>();
        cells.add(group);
        cells.add(standing.rank().map(String::valueOf).orElse(""));
        cells.add(standing.unit());
        cells.add(standing.total().map(BigDecimal::toPlainString).orElse(""));
        cells.add(standing.exact().map(Exact::toString).orElse(""));
        standing.items().forEach(item -> cells.add(points(item)));
        cells.add(joined(standing.undetermined().stream()
                .map(item -> item.item().name().in(chinese))
                .toList()));
        cells.add(joined(standing.assumed()));
        return cells.toArray(String[]::new);
    }

    private static String points(ItemScore item) {
        return item.points() instanceof Value.Numeric number ? number.exact().toString() : "";
    }

    private String joined(List<String> words) {
        return String.join(word("、", "; "), words);
    }

    private String basis(Basis basis) {
        return switch (basis) {
            case REPORTED -> word("上报数", "reported");
            case RECOGNISED -> word("认定数", "recognised");
        };
    }

    private String word(String zh, String en) {
        return new Words(zh, en).in(chinese);
    }
}
