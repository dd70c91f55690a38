package cn.yinfeng.app.plan.app.paper;

import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.plan.model.Allocation;
import cn.yinfeng.app.plan.model.Allocation.Due;
import cn.yinfeng.app.plan.model.Decimals;
import cn.yinfeng.app.plan.model.Parts;
import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.Target;
import cn.yinfeng.app.plan.store.JdbcAllocations;
import cn.yinfeng.app.plan.store.JdbcPlans;
import cn.yinfeng.app.plan.store.JdbcTargets;
import cn.yinfeng.app.platform.web.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 任务分解表 as an official paper, to be printed and signed. */
@Component
public class BreakdownPaper {
    private static final List<String> COLUMNS = List.of("place", "indicator", "published", "unit", "phases", "remark");
    private static final List<Integer> WIDTHS = List.of(6, 30, 16, 24, 28, 16);
    private final JdbcPlans plans;
    private final JdbcTargets targets;
    private final JdbcAllocations allocations;
    private final Units units;
    private final Messages messages;
    private final boolean demo;

    BreakdownPaper(
            JdbcPlans plans,
            JdbcTargets targets,
            JdbcAllocations allocations,
            Units units,
            Messages messages,
            @Value("${yinfeng.demo:false}") boolean demo) {
        this.plans = plans;
        this.targets = targets;
        this.allocations = allocations;
        this.units = units;
        this.messages = messages;
        this.demo = demo;
    }

    @Transactional(readOnly = true)
    public void write(UUID id, OutputStream out) throws IOException {
        Plan plan = plans.load(id);
        Map<UUID, List<Allocation>> parts = allocations.ofPlan(id);
        Map<Integer, String> names = units.names(parts.values().stream()
                .flatMap(List::stream)
                .map(Allocation::unit)
                .distinct()
                .toList());
        var rows = new ArrayList<List<String>>();
        for (Target target : targets.of(id)) {
            if (target.state().stands()) {
                rows.add(whole(target));
                var tree = new Parts(parts.getOrDefault(target.id(), List.of()));
                tree.top().forEach(each -> part(target, each, tree, names, rows));
            }
        }
        paper(plan, rows).write(out);
    }

    private WordPaper paper(Plan plan, List<List<String>> rows) {
        var paper = new WordPaper();
        if (demo) {
            paper.note(word("demo"));
        }
        paper.title(plan.heading().title());
        paper.title(word("name"));
        paper.line(Stream.of(plan.heading().documentNumber(), plan.number())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("　")));
        paper.table(COLUMNS.stream().map(this::word).toList(), WIDTHS, rows);
        return paper;
    }

    private List<String> whole(Target target) {
        return List.of(
                Integer.toString(target.place()),
                target.content().indicator(),
                number(target, target.numbers().published(), target.numbers().dispatch()),
                target.content().responsibleUnits().isEmpty()
                        ? target.content().subject()
                        : String.join("、", target.content().responsibleUnits()),
                Stream.of(target.content().when().text(), deadline(target))
                        .filter(each -> !each.isBlank())
                        .collect(Collectors.joining("；")),
                "");
    }

    private static String deadline(Target target) {
        return target.content().when().deadline() == null
                ? ""
                : target.content().when().deadline().toString();
    }

    private void part(Target target, Allocation part, Parts tree, Map<Integer, String> names, List<List<String>> rows) {
        rows.add(List.of(
                "",
                "　" + target.content().indicator(),
                number(target, part.published(), part.dispatch()),
                Stream.of(names.getOrDefault(part.unit(), ""), part.post())
                        .filter(each -> !each.isBlank())
                        .collect(Collectors.joining(" ")),
                part.phasing().stream().map(this::phase).collect(Collectors.joining("；")),
                Stream.of(part.shared(), part.lessReason())
                        .filter(each -> !each.isBlank())
                        .collect(Collectors.joining("；"))));
        tree.children(part.id()).forEach(each -> part(target, each, tree, names, rows));
    }

    private String phase(Due due) {
        return due.from() + " – " + due.to() + "　" + Decimals.write(due.value());
    }

    private String number(Target target, @Nullable BigDecimal published, @Nullable BigDecimal dispatch) {
        String measure = target.content().measure();
        String said = published == null
                ? (target.lacksNumber() ? word("undecided") : "")
                : Decimals.write(published) + measure;
        return dispatch == null ? said : said + "（" + word("dispatch") + " " + Decimals.write(dispatch) + measure + "）";
    }

    private String word(String name) {
        return messages.text("plan.sheet." + name, Map.of(), Messages.reader());
    }
}
