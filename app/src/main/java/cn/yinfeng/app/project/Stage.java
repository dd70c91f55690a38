package cn.yinfeng.app.project;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** How far a project has come: the furthest of its events. The code is the ledger's indicator. */
public enum Stage {
    SIGNED("signed"),
    REGISTRATION("registration"),
    AUTHORISATION("authorisation"),
    LAND_SUPPLY("landSupply"),
    START("start"),
    STATISTICS_ENTRY("statisticsEntry"),
    COMPLETION("completion"),
    PRODUCTION("production"),
    EXIT("exit");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Stage> ofCode(String code) {
        return List.of(values()).stream()
                .filter(stage -> stage.code.equals(code))
                .findFirst();
    }

    /** The furthest stage among the events that happened; a project without any has been signed at least in name. */
    public static Stage reached(Collection<String> events) {
        Stage furthest = SIGNED;
        for (Stage stage : values()) {
            furthest = events.contains(stage.code) ? stage : furthest;
        }
        return furthest;
    }

    /** The stages beyond this one. */
    public List<Stage> later() {
        return EnumSet.range(this, EXIT).stream().skip(1).toList();
    }
}
