package cn.yinfeng.app.project;

/** A unit by number and name. */
public record UnitName(int id, String name) {}
