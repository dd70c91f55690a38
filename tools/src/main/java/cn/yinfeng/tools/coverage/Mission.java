package cn.yinfeng.tools.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The items that the platform owes, in the sections of {@code docs/mission.md}. */
record Mission(List<Section> sections) {
    private static final Pattern SECTION = Pattern.compile("## (.+)");
    private static final Pattern ITEM = Pattern.compile("- \\*\\*(M-\\d{3})\\*\\* ([A-Z](?:-actual)?) (.+)");

    record Section(String title, List<Item> items) {}

    record Item(String id, String kind, String text) {}

    static Mission read(Path file) throws IOException {
        var sections = new ArrayList<Section>();
        for (String line : Files.readAllLines(file)) {
            var section = SECTION.matcher(line);
            var item = ITEM.matcher(line);
            if (section.matches()) {
                sections.add(new Section(section.group(1), new ArrayList<>()));
            } else if (item.matches()) {
                sections.getLast().items().add(new Item(item.group(1), item.group(2), item.group(3)));
            } else if (line.startsWith("- **M-")) {
                throw new IllegalArgumentException("not an item of the mission: " + line);
            }
        }
        return new Mission(sections);
    }

    List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    boolean has(String id) {
        return items().stream().anyMatch(item -> item.id().equals(id));
    }
}
