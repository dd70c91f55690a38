package cn.yinfeng.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.platform.database.Migrations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** The arrows between the modules go down only. */
class ModulesTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Yinfeng.class);

    @Test
    void every_module_reaches_only_the_doors_it_names() {
        MODULES.verify();
    }

    @Test
    void migrations_run_for_every_module_after_those_it_calls() {
        List<String> order = Migrations.ORDER;
        MODULES.forEach(module -> {
            String name = module.getIdentifier().toString();
            assertThat(order).contains(name);
            module.getDirectDependencies(MODULES, DependencyType.values()).stream()
                    .map(each -> each.getTargetModule().getIdentifier().toString())
                    .filter(below -> !below.equals("platform"))
                    .forEach(below -> assertThat(order.indexOf(below)).isLessThan(order.indexOf(name)));
        });
    }
}
