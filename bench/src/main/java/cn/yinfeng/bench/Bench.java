package cn.yinfeng.bench;

import cn.yinfeng.bench.extraction.ExtractionBench;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code ./yinfeng bench NAME}: runs one benchmark, {@code extraction} alone, the others against a platform that the launcher has
 * started on an empty folder.
 * Ends with 1 where a wanted bound was missed.
 */
public final class Bench {
    private Bench() {}

    /**
     * What a benchmark works on.
     *
     * @param url where the platform answers
     * @param data its data folder
     * @param pid its process
     * @param startMillis how long it took from start to the first answer
     * @param options further {@code --name value} pairs
     */
    record Running(URI url, Path data, long pid, long startMillis, Map<String, String> options) {
        int number(String option, int otherwise) {
            return Integer.parseInt(options.getOrDefault(option, String.valueOf(otherwise)));
        }
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i].substring("--".length()), arguments[i + 1]);
        }
        if (arguments[0].equals("extraction")) {
            boolean remarks = Boolean.parseBoolean(options.getOrDefault("remarks", "true"));
            System.exit(new ExtractionBench(Path.of(options.get("cases"))).run(remarks));
        }
        var running = new Running(
                URI.create(options.get("url")),
                Path.of(options.get("data")),
                Long.parseLong(options.get("pid")),
                Long.parseLong(options.getOrDefault("start-millis", "0")),
                options);
        System.exit(
                switch (arguments[0]) {
                    case "field" -> new FieldBench(running).run() == 0 ? 0 : 1;
                    case "assessment" -> new AssessmentBench(running).run() == 0 ? 0 : 1;
                    case "crowd" -> new CrowdBench(running).run() == 0 ? 0 : 1;
                    default -> unknown(arguments[0]);
                });
    }

    private static int unknown(String name) {
        System.err.println("there is no benchmark " + name + "; there are: field, crowd, assessment, extraction");
        return 2;
    }
}
