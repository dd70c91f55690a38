package cn.yinfeng.app.people.suggestion;

import cn.yinfeng.app.platform.Items;
import cn.yinfeng.app.platform.Paging;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 意见建议: what people say about the platform and about what it makes them do, and what the office answers. */
public interface Suggestions {
    /** Says something, from the page on which it came to mind. */
    UUID make(String page, String text);

    /** What I said, newest first, with the answers. */
    List<SuggestionView> mine();

    /** What was said within the caller's scope, unanswered first; administrators' own go to the office of the root. */
    Items<SuggestionView> all(Paging paging);

    void answer(UUID suggestion, String answer);

    /** How many in the caller's scope wait for an answer, and since when. */
    Waiting waiting();

    /** Something said, and what was answered. */
    record SuggestionView(
            UUID id,
            String page,
            String text,
            String by,
            String unit,
            Instant at,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {}

    /** What waits. */
    record Waiting(long count, @Nullable Instant since) {}
}
