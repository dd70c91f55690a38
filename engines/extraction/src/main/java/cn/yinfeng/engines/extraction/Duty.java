package cn.yinfeng.engines.extraction;

import java.util.List;

/**
 * Work that somebody has to do, with or without a number.
 *
 * @param task what is to be done: the heading of the item, or the words of the demand
 * @param leadingUnits who leads or answers alone
 * @param joiningUnits who joins (配合单位)
 * @param defaultUnits units that the document makes responsible for every item
 * @param evidence where it stands; its words are those that name the units
 */
public record Duty(
        String task,
        List<String> leadingUnits,
        List<String> joiningUnits,
        List<String> defaultUnits,
        Evidence evidence) {
    public Duty {
        leadingUnits = List.copyOf(leadingUnits);
        joiningUnits = List.copyOf(joiningUnits);
        defaultUnits = List.copyOf(defaultUnits);
    }
}
