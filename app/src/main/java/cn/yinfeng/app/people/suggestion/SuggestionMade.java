package cn.yinfeng.app.people.suggestion;

import cn.yinfeng.kernel.Happening;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody complained or suggested something, or the office answered.
 *
 * @param by who complained or suggested, also where it is the answer that is told
 */
public record SuggestionMade(UUID suggestion, boolean answered, UUID by) implements Happening {
    @Override
    public String action() {
        return answered ? "people.suggestion-answered" : "people.suggestion-made";
    }

    @Override
    public Subject subject() {
        return new Subject("suggestion", suggestion.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
