package cn.yinfeng.engines.rules.scheme;

import cn.yinfeng.engines.rules.file.Head;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a scheme over facts; the same inputs give the same outcome, to the last place.
 *
 * @param scheme head of the scheme, with the hash of its text
 * @param groups ranked apart; one where the scheme has no groups
 */
public record Ranking(Head scheme, List<Group> groups) {
    public Ranking {
        groups = List.copyOf(groups);
    }

    /**
     * Units that are ranked among themselves.
     *
     * @param name of the group; empty where the scheme has none
     * @param standings ranked units first, then those without a rank, each in the order of their names
     */
    public record Group(String name, List<Standing> standings) {
        public Group {
            standings = List.copyOf(standings);
        }
    }

    /** Where one unit stands. */
    public Optional<Standing> of(String unit) {
        return groups.stream()
                .flatMap(group -> group.standings().stream())
                .filter(standing -> standing.unit().equals(unit))
                .findFirst();
    }
}
