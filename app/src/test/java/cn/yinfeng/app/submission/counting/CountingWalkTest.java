package cn.yinfeng.app.submission.counting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.signing.Park.Person;
import cn.yinfeng.app.submission.counting.Ledge.Scene;
import cn.yinfeng.app.testkit.ModuleTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A park enters, corrects, lays, signs and has sent back at random; the figure is what a list in memory says it is. */
@ModuleTest
@Import(Ledge.class)
class CountingWalkTest {
    private static final int STEPS = 24;

    @Autowired
    private Ledge ledge;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_figure_is_the_last_signed_value_of_each_fact_at_every_watermark(long seed) {
        var walk = new Walk(ledge.scene(), new Random(seed));
        for (int step = 0; step < STEPS; step++) {
            String done = walk.step();
            assertThat(walk.scene.funds()).as("step %d: %s", step, done).isEqualTo(Long.toString(walk.meaning()));
            walk.scene.remembers();
        }
        assertThat(walk.scene.again()).isEqualTo(walk.scene.remembered());
    }

    /** A return: which value of which fact it was laid with, and which it stands signed for. */
    private static final class Paper {
        private final UUID id;
        private final List<Person> signers;
        private Map<Integer, Integer> laid = Map.of();
        private final Map<Integer, Integer> signed = new HashMap<>();
        private String state = "OPEN";

        Paper(UUID id, List<Person> signers) {
            this.id = id;
            this.signers = signers;
        }
    }

    private static final class Walk {
        final Scene scene;
        private final Random random;
        private final List<List<Long>> facts = new ArrayList<>();
        private final List<Long> newest = new ArrayList<>();
        private final List<Paper> papers;

        Walk(Scene scene, Random random) {
            this.scene = scene;
            this.random = random;
            scene.signedCounts();
            Person leader = scene.person(scene.park.unit, "leader");
            papers = List.of(
                    new Paper(scene.begins("weeklyReturn", scene.today), List.of(scene.park.head)),
                    new Paper(scene.begins("monthlySpecialReport", scene.today), List.of(scene.park.head, leader)));
        }

        String step() {
            Paper paper = papers.get(random.nextInt(papers.size()));
            return switch (random.nextInt(6)) {
                case 0 -> enter();
                case 1 -> correct();
                case 2 -> sendBack(paper);
                default -> advance(paper);
            };
        }

        private String enter() {
            long fen = 1L + random.nextInt(1000);
            facts.add(new ArrayList<>(List.of(fen)));
            newest.add(scene.enters(scene.today, fen, "来源" + facts.size()));
            return "enters " + fen;
        }

        private String correct() {
            if (facts.isEmpty()) {
                return enter();
            }
            int which = random.nextInt(facts.size());
            List<Long> values = facts.get(which);
            long fen = values.getLast() + 1 + random.nextInt(100);
            for (Paper each : papers) {
                boolean covers = each.laid.getOrDefault(which, -1) == values.size() - 1;
                if (covers && !each.state.equals("OPEN")) {
                    each.state = "OPEN";
                }
            }
            newest.set(which, scene.corrects(newest.get(which), fen));
            values.add(fen);
            return "corrects " + which + " to " + fen;
        }

        private String sendBack(Paper paper) {
            if (!paper.state.equals("SIGNED")) {
                return advance(paper);
            }
            scene.sendsBack(paper.id);
            paper.signed.clear();
            paper.state = "OPEN";
            return "sends back";
        }

        private String advance(Paper paper) {
            switch (paper.state) {
                case "OPEN" -> {
                    scene.lays(paper.id);
                    var tops = new HashMap<Integer, Integer>();
                    for (int which = 0; which < facts.size(); which++) {
                        tops.put(which, facts.get(which).size() - 1);
                    }
                    paper.laid = tops;
                    paper.state = "LAID";
                }
                case "LAID" -> {
                    paper.signers.forEach(each -> scene.signs(each, paper.id));
                    paper.signed.putAll(paper.laid);
                    paper.state = "SIGNED";
                }
                default -> {
                    return "nothing";
                }
            }
            return paper.state;
        }

        long meaning() {
            long sum = 0;
            for (int which = 0; which < facts.size(); which++) {
                int top = -1;
                for (Paper each : papers) {
                    top = Math.max(top, each.signed.getOrDefault(which, -1));
                }
                sum += top < 0 ? 0 : facts.get(which).get(top);
            }
            return sum;
        }
    }
}
