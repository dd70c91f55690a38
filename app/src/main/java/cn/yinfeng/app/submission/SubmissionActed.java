package cn.yinfeng.app.submission;

import cn.yinfeng.kernel.Happening;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Something was done to a submission besides signing it.
 *
 * @param done begun, written, or the state it came to
 */
public record SubmissionActed(UUID submission, String done, Map<String, Object> facts) implements Happening {
    public SubmissionActed {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return "submission." + done.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Subject subject() {
        return new Subject("submission", submission.toString());
    }

    @Override
    public Map<String, Object> details() {
        return facts;
    }
}
