package cn.yinfeng.app.people.sight;

import cn.yinfeng.app.people.UnitRef;
import cn.yinfeng.app.people.sight.SightView.PersonRef;
import cn.yinfeng.app.people.sight.SightView.SharingView;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is shared to and fro, with whom one may share, and the rule of what others are shown. */
public interface SightLists {
    /** What runs: what the caller's unit shares, or what is shared with the caller. */
    List<SharedSubject> running(Direction direction);

    /** Code names of units below that a rule shows to leaders; empty for others. */
    List<CodeName> codeNames();

    /** Units and persons whose name contains the words, to share with: names are no secret. */
    Candidates candidates(String words);

    /** The accounts that are admitted to a subject today, whoever asks: for notices. */
    Set<UUID> admitted(UUID subject);

    /** What holds for the caller's unit. */
    SightRuleView rule();

    /** Decides from a day on what others are shown; for the caller's unit and those below. */
    SightRuleView decide(SightRuleWish wish);

    /** Which way something is shared. */
    enum Direction {
        GIVEN,
        RECEIVED
    }

    /** A subject that is shared, with its kind and label. */
    record SharedSubject(String kind, UUID subject, String label, SharingView sharing) {}

    /** A line in place of a subject. */
    record CodeName(String codeName, UnitRef unit, LocalDate since) {}

    /** With whom one may share. */
    record Candidates(List<UnitRef> units, List<PersonRef> persons) {
        public Candidates {
            units = List.copyOf(units);
            persons = List.copyOf(persons);
        }
    }

    /**
     * What others are shown of what is need-to-know.
     *
     * @param countedFrom the indicator from which on it counts in figures; null for never
     * @param line whether leaders above see the code name
     * @param unit whose decision it is; null for the rule that ships
     */
    record SightRuleView(
            @Nullable String countedFrom,
            boolean line,
            LocalDate from,
            String source,
            @Nullable UnitRef unit,
            List<String> stages) {
        public SightRuleView {
            stages = List.copyOf(stages);
        }
    }

    /** A decision. */
    record SightRuleWish(@Nullable String countedFrom, boolean line, LocalDate from, String source) {}
}
