package cn.yinfeng.app.project.app;

import cn.yinfeng.app.intake.ImportRow;
import cn.yinfeng.app.intake.Problem;
import cn.yinfeng.app.ledger.SubjectRef;
import cn.yinfeng.app.project.model.ProgressSheet.Subject;
import cn.yinfeng.app.project.model.UnitDirectory;
import cn.yinfeng.app.project.store.JdbcSubjects;
import cn.yinfeng.app.project.store.JdbcSubjects.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The projects that some rows are about, found with two questions to the database for all of them. */
final class SubjectSearch {
    private final Map<String, List<Named>> byNumber;
    private final Map<String, List<Named>> byName;
    private final UnitDirectory units;

    SubjectSearch(List<ImportRow> rows, JdbcSubjects subjects, UnitDirectory units) {
        this.units = units;
        this.byNumber = by(Named::number, subjects.numbered(distinct(rows, "projectNumber")));
        this.byName = by(
                Named::name,
                subjects.named(distinct(
                        rows.stream()
                                .filter(row -> row.text("projectNumber").isEmpty())
                                .toList(),
                        "projectName")));
    }

    private static List<String> distinct(List<ImportRow> rows, String column) {
        return rows.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static Map<String, List<Named>> by(Function<Named, String> key, List<Named> projects) {
        return projects.stream().collect(Collectors.groupingBy(key));
    }

    /** The project of a row: by number, else by name, within the unit if the row names one. */
    @Nullable
    Subject find(ImportRow row, Consumer<Problem> problems) {
        String number = row.text("projectNumber");
        String name = row.text("projectName");
        if (number.isEmpty() && name.isEmpty()) {
            problems.accept(Problem.at("projectNumber", "PROJECT-020"));
            return null;
        }
        boolean numbered = !number.isEmpty();
        List<Named> found = numbered ? byNumber.getOrDefault(number, List.of()) : byName.getOrDefault(name, List.of());
        String unit = row.text("unit");
        if (!unit.isEmpty() && !numbered) {
            Integer id = units.find(unit);
            found = found.stream()
                    .filter(each -> Integer.valueOf(each.unit()).equals(id))
                    .toList();
        }
        if (found.size() != 1) {
            String column = numbered ? "projectNumber" : "projectName";
            problems.accept(Problem.at(
                    column, found.isEmpty() ? "PROJECT-021" : "PROJECT-022", "project", numbered ? number : name));
            return null;
        }
        Named one = found.getFirst();
        if (numbered && !name.isEmpty() && !name.equals(one.name())) {
            problems.accept(Problem.at("projectName", "PROJECT-028", "name", one.name()));
            return null;
        }
        return new Subject(new SubjectRef("project", one.id()), one.unit(), one.sight());
    }
}
