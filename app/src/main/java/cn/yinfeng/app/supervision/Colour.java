package cn.yinfeng.app.supervision;

import cn.yinfeng.engines.rules.lamp.Lamp;

/** The colour of a lamp, the gravest first. Grey says that it cannot be known; it is graver than normal. */
public enum Colour {
    RED(4),
    YELLOW(3),
    BLUE(2),
    GREY(1),
    NORMAL(0);

    private final int grade;

    Colour(int grade) {
        this.grade = grade;
    }

    public static Colour of(Lamp lamp) {
        return valueOf(lamp.name());
    }

    /** The larger, the graver. */
    public int grade() {
        return grade;
    }
}
