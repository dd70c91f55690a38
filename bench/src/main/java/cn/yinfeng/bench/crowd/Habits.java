package cn.yinfeng.bench.crowd;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** What somebody does at one look at the platform: the requests that the page makes which they open. */
final class Habits {
    private static final int[] CLERK = {20, 45, 70, 80, 90, 100};
    private static final int[] OFFICE = {15, 35, 55, 70, 100, 100};
    private final Person person;
    private final boolean clerk;
    private final int unit;
    private String project = "";
    private int written;

    Habits(Person person, boolean clerk, int unit) {
        this.person = person;
        this.clerk = clerk;
        this.unit = unit;
    }

    /** One look; a clerk enters something at every tenth, an office looks at figures and lamps more often. */
    void look() throws IOException, InterruptedException {
        int dice = ThreadLocalRandom.current().nextInt(100);
        int[] until = clerk ? CLERK : OFFICE;
        if (dice < until[0]) {
            home();
        } else if (dice < until[1]) {
            list("");
        } else if (dice < until[2]) {
            open();
        } else if (dice < until[3]) {
            list("&q=" + ThreadLocalRandom.current().nextInt(1000, 9999));
        } else if (dice < until[4]) {
            figures();
        } else {
            enter();
        }
    }

    private void home() throws IOException, InterruptedException {
        person.ask("home", "/home");
        person.ask("session", "/session");
        person.ask("duties", "/duties?page=1&size=20");
    }

    private void list(String filter) throws IOException, InterruptedException {
        JsonNode page =
                person.ask(filter.isEmpty() ? "list" : "search", "/projects?page=1&size=20&sort=-signedOn" + filter);
        JsonNode items = page.path("items");
        if (!items.isEmpty()) {
            project = items.get(ThreadLocalRandom.current().nextInt(items.size()))
                    .path("id")
                    .asString();
        }
    }

    private void open() throws IOException, InterruptedException {
        if (project.isEmpty()) {
            list("");
        }
        person.ask("project", "/projects/" + project);
        person.ask("timeline", "/projects/" + project + "/timeline");
        person.ask("entries", "/entries?subject=" + project + "&page=1&size=20");
    }

    private void figures() throws IOException, InterruptedException {
        int day = ThreadLocalRandom.current().nextInt(1, 29);
        person.ask("figures", "/figures?unit=%d&on=2023-06-%02d&basis=REPORTED&split=UNITS".formatted(unit, day));
        if (!clerk) {
            person.ask("lamps", "/lamps?page=1&size=20");
            person.ask("plans", "/plans?page=1&size=20");
        }
    }

    private void enter() throws IOException, InterruptedException {
        if (project.isEmpty()) {
            list("");
        }
        written++;
        person.send(
                "enter",
                "/entries",
                Map.of(
                        "subject",
                        project,
                        "indicator",
                        "fundsInPlace",
                        "period",
                        "2024-%02d".formatted(1 + written % 12),
                        "amount",
                        String.valueOf(
                                1_000_000L * (1 + ThreadLocalRandom.current().nextInt(90))),
                        "basis",
                        "REPORTED",
                        "source",
                        "来源" + unit + "-" + System.nanoTime(),
                        "voucher",
                        "凭证" + System.nanoTime()));
    }
}
