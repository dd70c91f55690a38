package cn.yinfeng.bench.extraction;

import cn.yinfeng.engines.extraction.Extraction;
import cn.yinfeng.engines.extraction.Extractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@code ./yinfeng bench extraction}: how well and how fast the extraction engine reads the documents with known answers. */
public final class ExtractionBench {
    private final Path cases;
    private final String texts;
    private final String answers;

    /** {@code cases}: a folder with {@code seeds/NNN_*.txt} and {@code plans/seed-NNN.gold.json}. */
    public ExtractionBench(Path cases) {
        this(cases, "seeds", "plans/seed-");
    }

    private ExtractionBench(Path cases, String texts, String answers) {
        this.cases = cases;
        this.texts = texts;
        this.answers = answers;
    }

    /** Of invented documents in other styles: {@code others/documents/NNN.txt} and {@code others/answers/NNN.gold.json}. */
    public static ExtractionBench ofOthers(Path cases) {
        return new ExtractionBench(cases, "others/documents", "others/answers/");
    }

    private Path answers(String number) {
        return cases.resolve(answers + number + ".gold.json");
    }

    /** One score per document, in the order of their numbers. */
    public List<Score> scores() throws IOException {
        var scores = new ArrayList<Score>();
        for (Path seed : documents()) {
            String number = String.valueOf(seed.getFileName()).substring(0, 3);
            String text = text(seed);
            Extraction extraction = Extractor.extract(text);
            List<Wanted> wanted = Wanted.read(answers(number), "targets");
            scores.add(new Scorer(text, extraction, wanted).score((answers.endsWith("-") ? "seed-" : "") + number));
        }
        return scores;
    }

    /** The scores of all documents as one. */
    public static Score total(List<Score> scores) {
        return scores.stream().reduce(new Score("all", 0, 0, 0, 0, 0, 0, List.of()), Score::plus);
    }

    /** Prints scores and speed; 0 where every wanted bound holds. */
    public int run(boolean remarks) throws IOException {
        List<Score> scores = scores();
        System.out.printf(
                "%-10s %7s %6s %8s %10s %7s %6s %8s %7s %6s%n",
                "document", "wanted", "found", "matched", "precision", "recall", "F1", "subject", "period", "units");
        scores.forEach(ExtractionBench::print);
        Score total = total(scores);
        print(total);
        if (remarks) {
            scores.forEach(each -> each.remarks().forEach(remark -> System.out.println(each.name() + " " + remark)));
        }
        duties();
        Score others = total(ofOthers(cases).scores());
        System.out.println("invented documents in other styles:");
        print(others);
        double speed = speed();
        System.out.printf(Locale.ROOT, "speed      %.1f MB of text a second on one core (wanted 2.0)%n", speed);
        boolean holds = total.f1() >= 0.95
                && total.subjectRate() >= 0.85
                && total.periodRate() >= 0.85
                && total.unitRate() >= 0.90
                && speed >= 2;
        System.out.println(
                holds
                        ? "all wanted bounds hold"
                        : "MISSED: F1 0.95, subject and period 0.85, units 0.90, 2 MB/s are wanted");
        return holds ? 0 : 1;
    }

    /** Tasks whose responsible units are told in the answers, and how many are read exactly so. */
    private void duties() throws IOException {
        for (Path seed : documents()) {
            String number = String.valueOf(seed.getFileName()).substring(0, 3);
            Map<String, Set<String>> wanted = Wanted.tasks(answers(number));
            long exact = Extractor.extract(text(seed)).duties().stream()
                    .filter(each -> Set.copyOf(each.leadingUnits()).equals(wanted.get(each.task())))
                    .count();
            if (!wanted.isEmpty()) {
                System.out.printf(
                        "seed-%s   responsible units of tasks exact: %d of %d%n", number, exact, wanted.size());
            }
        }
    }

    private static void print(Score score) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %7d %6d %8d %10.3f %7.3f %6.3f %8.3f %7.3f %6.3f%n",
                score.name(),
                score.wanted(),
                score.found(),
                score.matched(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.subjectRate(),
                score.periodRate(),
                score.unitRate());
    }

    /** Megabytes of UTF-8 a second of processor time, on the documents read over and over, after warming up. */
    private double speed() throws IOException {
        var texts = new ArrayList<String>();
        long bytes = 0;
        for (Path seed : documents()) {
            texts.add(text(seed));
            bytes += text(seed).getBytes(StandardCharsets.UTF_8).length;
        }
        int rounds = 40;
        for (int i = 0; i < rounds; i++) {
            texts.forEach(Extractor::extract);
        }
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begun = clock.getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            texts.forEach(Extractor::extract);
        }
        return bytes * rounds / 1e6 / ((clock.getCurrentThreadCpuTime() - begun) / 1e9);
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(cases.resolve(texts))) {
            return files.sorted().toList();
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
