package cn.yinfeng.tools.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The coverage page: every item of the mission and the stories that prove it.
 *
 * <p>{@code java cn.yinfeng.tools.coverage.Coverage ROOT} writes {@code docs/coverage.md} of the repository at ROOT.
 */
public final class Coverage {
    private final Mission mission;
    private final List<Proof> proofs;

    private Coverage(Mission mission, List<Proof> proofs) {
        this.mission = mission;
        this.proofs = proofs;
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments.length == 0 ? "" : arguments[0])
                .toAbsolutePath()
                .normalize();
        Coverage coverage = of(root);
        Files.writeString(page(root), coverage.text());
        System.out.println(page(root) + ": " + coverage.summary());
    }

    /**
     * @throws IllegalStateException where a story claims an item that the mission does not have, or claims one without a
     *     test that runs
     */
    static Coverage of(Path root) throws IOException {
        Mission mission = Mission.read(root.resolve("docs/mission.md"));
        Stories stories = Stories.read(root);
        var faults = new ArrayList<>(stories.faults());
        stories.proofs().stream()
                .filter(proof -> !mission.has(proof.item()))
                .map(proof -> proof.source() + ": the mission has no item " + proof.item())
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
        return new Coverage(mission, stories.proofs());
    }

    static Path page(Path root) {
        return root.resolve("docs/coverage.md");
    }

    /** Whether the page in the repository says what the stories say now. */
    static boolean isCurrent(Path root) throws IOException {
        return Files.exists(page(root)) && Files.readString(page(root)).equals(of(root).text());
    }

    String text() {
        var text = new StringBuilder("""
                # Coverage of the mission
                <!-- written by ./yinfeng coverage from docs/mission.md and the stories in acceptance/: do not edit -->

                %s

                *Computed*: the platform computes, decides, refuses or reminds, and the story checks what came out.
                *Recorded*: the platform keeps it and gives it back: a field, a list, a template.
                """.formatted(summary()));
        for (Mission.Section section : mission.sections()) {
            text.append("\n## %s: %d of %d\n\n| item | kind | what is asked | proof |\n| --- | --- | --- | --- |\n"
                    .formatted(
                            section.title(),
                            section.items().stream().filter(this::isProven).count(),
                            section.items().size()));
            section.items().forEach(item -> text.append(row(item)));
        }
        return text.toString();
    }

    String summary() {
        long computed = count(item -> isProven(item, Proof.Way.COMPUTED));
        long proven = count(this::isProven);
        return "%d items · %d proven (%d computed, %d recorded) · %d not yet"
                .formatted(mission.items().size(), proven, computed, proven - computed, count(item -> !isProven(item)));
    }

    private long count(Predicate<Mission.Item> which) {
        return mission.items().stream().filter(which).count();
    }

    private boolean isProven(Mission.Item item) {
        return proofs.stream().anyMatch(proof -> proof.item().equals(item.id()));
    }

    private boolean isProven(Mission.Item item, Proof.Way way) {
        return proofs.stream().anyMatch(proof -> proof.item().equals(item.id()) && proof.way() == way);
    }

    private String row(Mission.Item item) {
        String stories = proofs.stream()
                .filter(proof -> proof.item().equals(item.id()))
                .map(proof -> "%s by [%s](../%s)"
                        .formatted(proof.way().name().toLowerCase(Locale.ROOT), proof.story(), proof.source()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("<br>"));
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        item.id(),
                        item.kind(),
                        item.text().replace("|", "\\|"),
                        stories.isEmpty() ? "not yet" : stories);
    }
}
