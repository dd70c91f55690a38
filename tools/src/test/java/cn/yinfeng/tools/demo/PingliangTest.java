package cn.yinfeng.tools.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PingliangTest {
    private final List<DemoProject> projects = Pingliang.projects(DemoRegion.SEED);

    @Test
    void the_projects_add_up_to_what_was_published() {
        assertThat(projects).hasSize(157);
        assertThat(projects.stream().mapToLong(DemoProject::contractWan).sum()).isEqualTo(1_340_000);
        assertThat(projects.stream().filter(project -> project.reached(Milestone.START)))
                .hasSize(154);
        assertThat(projects.stream()
                        .mapToLong(project -> project.fundsWanBy(Pingliang.LAST))
                        .sum())
                .isEqualTo(730_000);
    }

    @Test
    void the_same_seed_gives_the_same_projects_and_another_seed_others() {
        assertThat(Pingliang.projects(DemoRegion.SEED)).isEqualTo(projects);
        assertThat(Pingliang.projects(DemoRegion.SEED + 1)).isNotEqualTo(projects);
    }

    @Test
    void no_project_receives_more_than_its_contract_or_before_it_is_signed() {
        assertThat(projects).allSatisfy(project -> {
            assertThat(project.fundsWanBy(Pingliang.LAST)).isLessThanOrEqualTo(project.contractWan());
            assertThat(project.fundsWan().keySet()).noneMatch(month -> month.isBefore(project.signedIn()));
            assertThat(project.milestones().values()).noneMatch(month -> month.isBefore(project.signedIn()));
            assertThat(project.contractWan()).isPositive();
        });
    }

    @Test
    void every_name_says_that_it_is_invented() {
        assertThat(projects).allSatisfy(project -> {
            assertThat(project.name()).contains("虚构");
            assertThat(project.investor()).contains("虚构");
            assertThat(project.county().label()).contains("虚构");
        });
        assertThat(projects.stream().map(DemoProject::name)).doesNotHaveDuplicates();
    }

    @Test
    void money_is_written_exactly_in_either_scale() {
        assertThat(County.Scale.WAN.write(12_340)).isEqualTo("12340");
        assertThat(County.Scale.YI.write(12_340)).isEqualTo("1.234");
        assertThat(County.Scale.YI.write(10)).isEqualTo("0.001");
    }
}
