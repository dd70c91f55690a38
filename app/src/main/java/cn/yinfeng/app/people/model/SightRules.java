package cn.yinfeng.app.people.model;

import cn.yinfeng.rules.RuleFile;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 知悉范围的对外显示: what others are shown of what is need-to-know, where no region decided otherwise. */
public final class SightRules {
    private final List<RuleFile> files;

    private SightRules(List<RuleFile> files) {
        this.files = files;
    }

    /** Of all rule files of the module, those that say what others are shown. */
    public static SightRules of(List<RuleFile> files) {
        var rules = new SightRules(
                files.stream().filter(each -> each.root().has("counted")).toList());
        rules.files.forEach(SightRules::read);
        return rules;
    }

    /** What holds on a day; the latest rule that has come. */
    public Shown on(LocalDate day) {
        return files.stream()
                .filter(file -> file.holds(day))
                .map(SightRules::read)
                .reduce((one, other) -> one.from().isAfter(other.from()) ? one : other)
                .orElseThrow(() -> new IllegalStateException("no rule says what is shown of need-to-know on " + day));
    }

    private static Shown read(RuleFile file) {
        file.root().only("code", "source", "from", "to", "zh", "en", "counted", "line", "stages", "examples");
        List<String> stages =
                file.root().values("stages").stream().map(String::valueOf).toList();
        String counted = file.root().text("counted");
        String line = file.root().text("line");
        boolean known = counted.equals("never") || stages.contains(counted);
        if (!known || !List.of("none", "leaders").contains(line)) {
            throw new IllegalStateException(file.code() + ": counted is never or a stage, line is none or leaders");
        }
        return new Shown(
                counted.equals("never") ? null : counted, line.equals("leaders"), file.from(), file.source(), stages);
    }

    /**
     * What others are shown.
     *
     * @param countedFrom the indicator from which on it counts; null for never
     * @param line whether leaders above see the code name
     */
    public record Shown(
            @Nullable String countedFrom, boolean line, LocalDate from, String source, List<String> stages) {
        /** Whether figures count a subject of which these have happened. */
        public boolean counts(List<String> happened) {
            return countedFrom != null && happened.contains(countedFrom);
        }
    }
}
