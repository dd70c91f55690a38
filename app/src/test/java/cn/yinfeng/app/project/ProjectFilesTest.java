package cn.yinfeng.app.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.document.DocumentView;
import cn.yinfeng.app.document.Documents;
import cn.yinfeng.app.intake.Imports;
import cn.yinfeng.app.intake.testkit.Bringing;
import cn.yinfeng.app.intake.testkit.ClerksSheet;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.project.Projects.Filter;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ProjectFilesTest {
    @Autowired
    private Imports imports;

    @Autowired
    private Projects projects;

    @Autowired
    private Documents documents;

    @Autowired
    private People people;

    @Test
    void a_project_has_files_for_those_who_see_it() {
        UnitView county = people.unit("某县");
        Caller clerk = people.at(county, "clerk");
        new Bringing(imports, clerk)
                .bring(
                        "projects",
                        ClerksSheet.with("项目名称", "所属单位", "投资方", "来源地", "合同类型", "签约日期", "合同金额", "金额单位")
                                .row("电池项目", county.name(), "某某公司", "省外", "正式合同", "2023-05-12", "3.5", "亿元")
                                .xlsx());
        String project = clerk.call(() -> projects.list(Filter.ANY, Paging.of(1, 20, null), Locale.CHINESE))
                .items()
                .getFirst()
                .id()
                .toString();
        DocumentView contract = attach(clerk, project);
        assertThat(clerk.call(() -> documents.of("project", project))).containsExactly(contract);
        Caller stranger = people.at(people.unit("他县"), "clerk");
        assertThatThrownBy(() -> attach(stranger, project)).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> attach(clerk, "no-id")).isInstanceOf(Absent.class);
    }

    private DocumentView attach(Caller caller, String project) {
        var contract = new ByteArrayInputStream("%PDF-1.7 合同".getBytes(StandardCharsets.UTF_8));
        return caller.call(() -> documents.attach("project", project, "合同.pdf", contract));
    }
}
