package cn.yinfeng.app.supervision;

/**
 * What lighting came to.
 *
 * @param looked at how many projects
 * @param changed how many lamps have another colour or reason
 */
public record Relit(long looked, long changed, double seconds) {}
