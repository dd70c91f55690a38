package cn.yinfeng.engines.rules.form;

/**
 * A value that shall stand in a field.
 *
 * @param path of the field
 */
public record Change(String path, String value) {}
