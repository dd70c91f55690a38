package cn.yinfeng.app.ledger.model;

import cn.yinfeng.app.ledger.Indicators.Kind;
import java.util.List;

/**
 * What can be counted.
 *
 * @param contract whether it follows from a formal contract only
 * @param subject the kind of subject of which it is stated
 * @param beforeProject sources whose money may come before the project exists (land deposits)
 * @param stated permission without which nobody may state or correct it; empty where entering facts is enough
 */
public record Indicator(
        String code,
        String chinese,
        String english,
        Kind kind,
        boolean contract,
        List<String> beforeProject,
        String subject,
        String stated) {
    public Indicator {
        beforeProject = List.copyOf(beforeProject);
    }

    public boolean isMoney() {
        return kind == Kind.MONEY;
    }

    public boolean isEvent() {
        return kind == Kind.EVENT;
    }
}
