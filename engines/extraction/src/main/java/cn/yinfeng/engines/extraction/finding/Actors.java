package cn.yinfeng.engines.extraction.finding;

import cn.yinfeng.engines.extraction.Target;
import cn.yinfeng.engines.extraction.finding.draft.Draft;
import cn.yinfeng.engines.extraction.finding.draft.Place;
import cn.yinfeng.engines.extraction.grammar.Subject;
import cn.yinfeng.engines.extraction.grammar.Subjects;
import cn.yinfeng.engines.extraction.token.FoldedText;
import java.util.List;

/** Who acts where no bracket names the responsible: the units that are the subject of the demand. */
record Actors(Place place) {
    List<String> of(Draft draft) {
        List<String> leaders =
                Leaders.before(place.frame().folded(), place.sentence().start(), draft.start);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        boolean acts = draft.kind == Target.Kind.FREQUENCY
                || draft.kind == Target.Kind.ORGANISATION
                || draft.kind == Target.Kind.DEADLINE;
        String name = draft.subject;
        if (!acts || name == null || name.equals(place.frame().issue().subject())) {
            return List.of();
        }
        FoldedText folded = FoldedText.of(name);
        Subject subject = Subjects.at(folded.text(), 0, folded.length());
        return subject == null || subject.end() < folded.length() ? List.of() : Units.of(folded, subject);
    }
}
