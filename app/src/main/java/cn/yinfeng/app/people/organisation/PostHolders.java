package cn.yinfeng.app.people.organisation;

import java.util.Set;
import java.util.UUID;

/** Who holds a permission where, today: whom to tell, whom to ask. */
public interface PostHolders {
    /**
     * The accounts that may do this at the unit: by a post in force on the real date, neither disabled nor waiting for a
     * second administrator. Where a reach upwards is given, those at the nearest unit where there are any.
     *
     * @param nearest 0 for the unit itself, 1 for the one above it …
     * @param farthest how far up at most
     */
    Set<UUID> holding(String permission, int unit, int nearest, int farthest);
}
