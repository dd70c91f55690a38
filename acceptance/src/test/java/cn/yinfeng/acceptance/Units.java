package cn.yinfeng.acceptance;

import cn.yinfeng.tools.client.Api;
import tools.jackson.databind.JsonNode;

/** Units by their names. */
public final class Units {
    private Units() {}

    public static int id(Api reader, String name) {
        return reader.get("/units")
                .json()
                .valueStream()
                .filter(each -> name.equals(each.path("name").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no unit " + name))
                .path("id")
                .asInt();
    }

    /** The first hundred projects of a unit and of those below it. */
    public static JsonNode projects(Api reader, String unit) {
        return reader.get("/projects", "unit", id(reader, unit), "size", 100).json();
    }

    /** How many formal projects a unit had signed by a day, counted from the list. */
    public static long signedBy(Api reader, String unit, String day) {
        return projects(reader, unit)
                .path("items")
                .valueStream()
                .filter(each -> each.path("signedOn").asString().compareTo(day) <= 0)
                .filter(each -> "FORMAL".equals(each.path("contractType").asString()))
                .count();
    }
}
