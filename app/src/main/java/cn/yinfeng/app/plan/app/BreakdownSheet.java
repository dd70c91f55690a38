package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.plan.Breakdown;
import cn.yinfeng.app.plan.app.paper.BreakdownPaper;
import cn.yinfeng.app.plan.model.Allocation;
import cn.yinfeng.app.plan.model.Allocation.Due;
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
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 任务分解表: every target with its parts below it, level by level, and a column for each phase. */
@Component
class BreakdownSheet implements Breakdown {
    private static final List<String> COLUMNS =
            List.of("place", "indicator", "unit", "post", "measure", "published", "dispatch", "shared", "lessReason");
    private static final int FLUSHED = 500;
    private final JdbcPlans plans;
    private final JdbcTargets targets;
    private final JdbcAllocations allocations;
    private final Units units;
    private final Messages messages;
    private final BreakdownPaper paper;
    private final boolean demo;

    BreakdownSheet(
            JdbcPlans plans,
            JdbcTargets targets,
            JdbcAllocations allocations,
            Units units,
            Messages messages,
            BreakdownPaper paper,
            @Value("${yinfeng.demo:false}") boolean demo) {
        this.plans = plans;
        this.targets = targets;
        this.allocations = allocations;
        this.units = units;
        this.messages = messages;
        this.paper = paper;
        this.demo = demo;
    }

    @Override
    @Transactional(readOnly = true)
    public void write(UUID id, OutputStream out) throws IOException {
        Plan plan = plans.load(id);
        Map<UUID, List<Allocation>> parts = allocations.ofPlan(id);
        try (var workbook = new Workbook(out, "Yinfeng", "1.0")) {
            new Writing(workbook.newWorksheet(word("name")), parts).all(plan, targets.of(id));
        }
    }

    @Override
    public void writePaper(UUID plan, OutputStream out) throws IOException {
        paper.write(plan, out);
    }

    private String word(String name) {
        return messages.text("plan.sheet." + name, Map.of(), Messages.reader());
    }

    /** One sheet while it is written. */
    private final class Writing {
        private final Worksheet sheet;
        private final Map<UUID, List<Allocation>> parts;
        private final List<String> phases;
        private final Map<Integer, String> names;
        private int row;

        Writing(Worksheet sheet, Map<UUID, List<Allocation>> parts) {
            this.sheet = sheet;
            this.parts = parts;
            var spans = new TreeSet<String>();
            parts.values().forEach(rows -> rows.forEach(each -> each.phasing().forEach(due -> spans.add(span(due)))));
            this.phases = List.copyOf(spans);
            this.names = units.names(parts.values().stream()
                    .flatMap(List::stream)
                    .map(Allocation::unit)
                    .distinct()
                    .toList());
        }

        private static String span(Due due) {
            return due.from() + " – " + due.to();
        }

        void all(Plan plan, List<Target> targets) throws IOException {
            if (demo) {
                sheet.value(row++, 0, word("demo"));
            }
            sheet.value(row, 0, plan.heading().title());
            sheet.style(row, 0).bold().set();
            sheet.value(++row, 0, plan.number() + "　" + plan.heading().documentNumber());
            row++;
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.value(row, i, word(COLUMNS.get(i)));
            }
            for (int i = 0; i < phases.size(); i++) {
                sheet.value(row, COLUMNS.size() + i, phases.get(i));
            }
            sheet.range(row, 0, row, COLUMNS.size() + phases.size())
                    .style()
                    .bold()
                    .set();
            for (Target target : targets) {
                if (target.state().stands()) {
                    target(target);
                }
            }
        }

        private void target(Target target) throws IOException {
            row++;
            sheet.value(row, 0, target.place());
            sheet.value(row, 1, target.content().indicator());
            sheet.value(row, 2, target.content().subject());
            numbers(target, target.numbers().published(), target.numbers().dispatch());
            var tree = new Parts(parts.getOrDefault(target.id(), List.of()));
            for (Allocation top : tree.top()) {
                part(target, top, tree, 1);
            }
        }

        private void part(Target target, Allocation part, Parts tree, int depth) throws IOException {
            row++;
            sheet.value(row, 1, "　".repeat(depth) + target.content().indicator());
            sheet.value(row, 2, "　".repeat(depth) + names.getOrDefault(part.unit(), ""));
            sheet.value(row, 3, part.post());
            numbers(target, part.published(), part.dispatch());
            sheet.value(row, 7, part.shared());
            sheet.value(row, 8, part.lessReason());
            for (Due due : part.phasing()) {
                sheet.value(row, COLUMNS.size() + phases.indexOf(span(due)), due.value());
            }
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
            for (Allocation child : tree.children(part.id())) {
                part(target, child, tree, depth + 1);
            }
        }

        private void numbers(Target target, @Nullable BigDecimal published, @Nullable BigDecimal dispatch) {
            sheet.value(row, 4, target.content().measure());
            if (published == null) {
                sheet.value(row, 5, target.lacksNumber() ? word("undecided") : "");
            } else {
                sheet.value(row, 5, published);
            }
            if (dispatch != null) {
                sheet.value(row, 6, dispatch);
            }
        }
    }
}
