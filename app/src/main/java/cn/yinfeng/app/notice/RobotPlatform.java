package cn.yinfeng.app.notice;

/** Whose robot speaks in the chat group; each platform has its own body and signature. */
public enum RobotPlatform {
    DINGTALK,
    WECOM,
    FEISHU,
    /** Plain JSON, signed in a header, for whatever a region runs itself. */
    PLAIN
}
