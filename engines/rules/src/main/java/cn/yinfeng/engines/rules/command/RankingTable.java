package cn.yinfeng.engines.rules.command;

import cn.yinfeng.engines.rules.file.Head;
import cn.yinfeng.engines.rules.scheme.ItemScore;
import cn.yinfeng.engines.rules.scheme.Ranking;
import cn.yinfeng.engines.rules.scheme.Standing;

/** A ranking for reading: every unit with its points and how each came about. */
final class RankingTable {
    private final boolean chinese;
    private final StringBuilder out = new StringBuilder();

    private RankingTable(boolean chinese) {
        this.chinese = chinese;
    }

    static String of(Ranking ranking, boolean chinese) {
        return new RankingTable(chinese).written(ranking);
    }

    private String written(Ranking ranking) {
        Head head = ranking.scheme();
        line(head.name().in(chinese) + " · " + head.code() + " · " + head.from()
                + head.to().map(to -> " – " + to).orElse("") + " · " + head.hash());
        line(word("依据：", "Source: ") + head.source());
        for (Ranking.Group group : ranking.groups()) {
            line("");
            if (!group.name().isEmpty()) {
                line("== " + group.name() + " ==");
            }
            group.standings().forEach(this::standing);
        }
        return out.toString();
    }

    private void standing(Standing standing) {
        String rank = standing.rank().map(place -> "%3d".formatted(place)).orElse("  –");
        String total = standing.total()
                .map(points -> points.toPlainString() + exact(standing))
                .orElseGet(() -> word("未排名，缺 ", "not ranked, undetermined: ")
                        + String.join(
                                word("、", ", "),
                                standing.undetermined().stream()
                                        .map(item -> item.item().name().in(chinese))
                                        .toList()));
        line(rank + "  " + standing.unit() + "  " + total);
        standing.items().forEach(this::item);
        if (!standing.assumed().isEmpty()) {
            line("       " + word("方案规定缺项时的取值：", "counted as the scheme says where missing: ")
                    + String.join(word("、", ", "), standing.assumed()));
        }
    }

    private static String exact(Standing standing) {
        String exact = standing.exact().map(Object::toString).orElse("");
        return exact.contains("/") ? " (" + exact + ")" : "";
    }

    private void item(ItemScore item) {
        line("       " + item.item().name().in(chinese) + "  "
                + item.points().shown().in(chinese) + "  ← " + item.sentence().in(chinese));
    }

    private String word(String zh, String en) {
        return chinese ? zh : en;
    }

    private void line(String words) {
        out.append(words).append('\n');
    }
}
