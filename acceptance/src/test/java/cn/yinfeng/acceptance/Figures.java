package cn.yinfeng.acceptance;

import tools.jackson.databind.JsonNode;

/** Reads figures out of the platform's answers. */
public final class Figures {
    private Figures() {}

    /** A figure of a row, unrounded: a count, 分, or numerator/denominator. */
    public static String of(JsonNode row, String code) {
        JsonNode figure = row.path("figures")
                .valueStream()
                .filter(each -> code.equals(each.path("code").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + code + " in " + row));
        String denominator = figure.path("denominator").asString("");
        return figure.path("numerator").asString() + (denominator.isEmpty() ? "" : "/" + denominator);
    }

    /** The row of a unit. */
    public static JsonNode row(JsonNode table, String unit) {
        return table.path("rows")
                .valueStream()
                .filter(each -> unit.equals(each.path("unit").path("name").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + unit + " in " + table));
    }
}
