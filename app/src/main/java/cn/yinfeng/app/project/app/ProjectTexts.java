package cn.yinfeng.app.project.app;

import cn.yinfeng.app.people.Units;
import cn.yinfeng.app.platform.web.Messages;
import cn.yinfeng.app.project.ContractType;
import cn.yinfeng.app.project.MoneyText;
import cn.yinfeng.app.project.ProjectRow;
import cn.yinfeng.app.project.ProjectView;
import cn.yinfeng.app.project.Stage;
import cn.yinfeng.app.project.UnitName;
import cn.yinfeng.app.project.store.StoredProject;
import cn.yinfeng.kernel.CreditCode;
import cn.yinfeng.kernel.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows projects in the reader's language. */
@Component
class ProjectTexts {
    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 4;
    private final Messages messages;
    private final Units units;

    ProjectTexts(Messages messages, Units units) {
        this.messages = messages;
        this.units = units;
    }

    String text(String code, Locale reader) {
        return messages.text(code, Map.of(), reader);
    }

    List<ProjectRow> rows(List<StoredProject> projects, Locale reader) {
        Map<Integer, String> names = names(projects);
        return projects.stream().map(each -> row(each, names, reader)).toList();
    }

    Map<Integer, String> names(List<StoredProject> projects) {
        return units.names(projects.stream().map(StoredProject::unit).distinct().toList());
    }

    ProjectRow row(StoredProject project, Map<Integer, String> names, Locale reader) {
        StoredProject.Held held = project.held();
        return new ProjectRow(
                project.id(),
                project.number(),
                project.name(),
                new UnitName(project.unit(), names.getOrDefault(project.unit(), "")),
                project.investor(),
                text("project.origin." + project.origin().name(), reader),
                asStated(project.signed()),
                none(project.event()),
                project.contractType(),
                MoneyText.of(held.contractAmount(), held.currency()),
                MoneyText.of(held.funds(), held.currency()),
                Stage.reached(held.events()).code());
    }

    ProjectView view(StoredProject project, boolean unmasked, Locale reader) {
        String creditCode = project.creditCode();
        return new ProjectView(
                row(project, names(List.of(project)), reader),
                project.projectCode(),
                creditCode,
                creditCode != null && !CreditCode.isValid(creditCode),
                project.contractType() == ContractType.FORMAL ? null : MoneyText.of(project.statedAmount(), null),
                none(project.industry()),
                none(unmasked ? project.contactName() : maskedName(project.contactName())),
                none(unmasked ? project.contactPhone() : maskedPhone(project.contactPhone())),
                none(project.remark()),
                project.createdBy(),
                project.createdAt(),
                project.held().events().contains(Stage.EXIT.code()));
    }

    /** As precise as it was stated: a day, a month or a year. */
    static String asStated(Period signed) {
        if (signed.isOneDay()) {
            return signed.from().toString();
        }
        return signed.isOneMonth()
                ? YearMonth.from(signed.from()).toString()
                : String.valueOf(signed.from().getYear());
    }

    /** 139****1234; what is too short to leave anything hidden is hidden whole. */
    static String maskedPhone(String phone) {
        int length = phone.length();
        if (length < SHOWN_FIRST + SHOWN_LAST + 2) {
            return "*".repeat(length);
        }
        return phone.substring(0, SHOWN_FIRST)
                + "*".repeat(length - SHOWN_FIRST - SHOWN_LAST)
                + phone.substring(length - SHOWN_LAST);
    }

    /** 张三 becomes 张*. */
    static String maskedName(String name) {
        return name.isEmpty() ? "" : name.substring(0, 1) + "*".repeat(Math.max(1, name.length() - 1));
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
