package cn.yinfeng.tools.demo;

/** An account as it is handed to whom will use it: with a password that is good for one login. */
public record Handover(String login, String role, String unit, String oneTimePassword) {}
