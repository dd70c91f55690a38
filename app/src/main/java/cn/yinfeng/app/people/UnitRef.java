package cn.yinfeng.app.people;

/**
 * A unit's number and name.
 *
 * @param id 0 where the installation has no unit yet
 */
public record UnitRef(int id, String name) {}
