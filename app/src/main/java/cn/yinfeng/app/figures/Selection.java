package cn.yinfeng.app.figures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of which subjects a figure is asked for. Each part narrows; what is left out does not.
 *
 * @param since sums count only entries whose period ends on this day or later; rates are of everything up to the date
 * @param minContract subjects whose contract amount, as of the status date, is this many 分 or more
 * @param belowContract subjects whose contract amount is less than this many 分
 * @param origins 来源地类别: OUTSIDE_PROVINCE, ABROAD …; any of them
 * @param places division codes of the investor, or what they begin with: 31 is all of 上海; any of them
 * @param industries in the words of the sheets; any of them
 */
public record Selection(
        @Nullable LocalDate since,
        @Nullable Long minContract,
        @Nullable Long belowContract,
        List<String> origins,
        List<String> places,
        List<String> industries) {
    /** Everything. */
    public static final Selection ALL = new Selection(null, null, null, List.of(), List.of(), List.of());

    public Selection {
        origins = List.copyOf(origins);
        places = List.copyOf(places);
        industries = List.copyOf(industries);
    }

    /** The same from a day on. */
    public Selection since(@Nullable LocalDate day) {
        return new Selection(day, minContract, belowContract, origins, places, industries);
    }
}
