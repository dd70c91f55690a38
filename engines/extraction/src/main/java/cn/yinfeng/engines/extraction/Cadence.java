package cn.yinfeng.engines.extraction;

import java.util.List;

/**
 * What is due again and again, or once by a date: reports, meetings, inspections with their clock.
 *
 * @param kind what sort of act
 * @param task what is to be done, as printed
 * @param rhythm how often, and by when
 * @param words the words of the rhythm, as printed (每周四17:00前, 每两月, 6月底前)
 * @param responsibleUnits stated for this item
 * @param defaultUnits units that the document makes responsible for every item
 * @param target index of the target of which it is the clock
 * @param evidence where it stands
 */
public record Cadence(
        Kind kind,
        String task,
        Rhythm rhythm,
        String words,
        List<String> responsibleUnits,
        List<String> defaultUnits,
        int target,
        Evidence evidence) {
    public Cadence {
        responsibleUnits = List.copyOf(responsibleUnits);
        defaultUnits = List.copyOf(defaultUnits);
    }

    /** Sorts of acts. */
    public enum Kind {
        /** 报送, 通报, 专报: something is written and sent. */
        REPORT,
        /** 例会, 调度会, 联席会议. */
        MEETING,
        /** 督查, 检查, 排名, 考核. */
        INSPECTION,
        /** 赴外招商, 走访: somebody goes there. */
        TRIP,
        /** Anything else that has its time. */
        OTHER
    }
}
