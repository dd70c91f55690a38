package cn.yinfeng.engines.rules.command;

import cn.yinfeng.engines.rules.Checked;
import cn.yinfeng.engines.rules.Fault;
import cn.yinfeng.engines.rules.scheme.FactsCsv;
import cn.yinfeng.engines.rules.scheme.Ranking;
import cn.yinfeng.engines.rules.scheme.RankingJson;
import cn.yinfeng.engines.rules.scheme.Scheme;
import cn.yinfeng.engines.rules.scheme.Scoring;
import cn.yinfeng.engines.rules.scheme.UnitFacts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./yinfeng score SCHEME.yaml FACTS.csv [--json]}: anyone can check a published ranking. Ends with 0, or with 2 and
 * one line for each fault.
 */
public final class Score {
    private static final int REFUSED = 2;

    private final boolean chinese;
    private final PrintStream out;
    private final PrintStream errors;

    private Score(boolean chinese, PrintStream out, PrintStream errors) {
        this.chinese = chinese;
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        boolean chinese = Locale.getDefault().getLanguage().equals("zh");
        System.exit(run(List.of(arguments), chinese, System.out, System.err));
    }

    /** The whole command; {@code chinese} chooses the words of refusals and of the table. */
    static int run(List<String> arguments, boolean chinese, PrintStream out, PrintStream errors) {
        boolean json = arguments.size() == 3 && arguments.get(2).equals("--json");
        if (arguments.size() != 2 && !json) {
            errors.println(
                    chinese
                            ? "引凤：用法 ./yinfeng score 方案.yaml 数据.csv [--json]"
                            : "yinfeng: usage: ./yinfeng score SCHEME.yaml FACTS.csv [--json]");
            return REFUSED;
        }
        return new Score(chinese, out, errors).score(Path.of(arguments.get(0)), Path.of(arguments.get(1)), json);
    }

    private int score(Path schemeFile, Path factsFile, boolean json) {
        try {
            Checked<Scheme> scheme = Scheme.check(name(schemeFile), TextFile.read(schemeFile));
            if (!(scheme instanceof Checked.Sound<Scheme> sound)) {
                return refuse(scheme.problems());
            }
            Checked<UnitFacts> facts = FactsCsv.read(name(factsFile), TextFile.read(factsFile), sound.value());
            if (!(facts instanceof Checked.Sound<UnitFacts> given)) {
                return refuse(facts.problems());
            }
            Ranking ranking = Scoring.score(sound.value(), given.value());
            out.print(json ? RankingJson.of(ranking) : RankingTable.of(ranking, chinese));
            out.flush();
            return 0;
        } catch (IOException unreadable) {
            errors.println((chinese ? "引凤：读不了文件 " : "yinfeng: cannot read the file ") + unreadable.getMessage());
            return REFUSED;
        }
    }

    private int refuse(List<Fault> faults) {
        faults.forEach(fault -> errors.println(fault.line(chinese)));
        return REFUSED;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
