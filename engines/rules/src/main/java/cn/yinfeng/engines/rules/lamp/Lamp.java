package cn.yinfeng.engines.rules.lamp;

import cn.yinfeng.engines.rules.Words;

/** The colours of a lamp 红黄蓝预警. Grey is lit where facts are missing; it is never taken for normal. */
public enum Lamp {
    RED("红", "red"),
    YELLOW("黄", "yellow"),
    BLUE("蓝", "blue"),
    NORMAL("正常", "normal"),
    GREY("灰（无法判定）", "grey (cannot be known)");

    private final String zh;
    private final String en;

    Lamp(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Words label() {
        return new Words(zh, en);
    }
}
