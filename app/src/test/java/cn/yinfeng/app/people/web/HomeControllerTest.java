package cn.yinfeng.app.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.people.OpenWork.WorkItem;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.web.Messages;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class HomeControllerTest {
    private static final Instant MORNING = Instant.parse("2023-05-31T01:00:00Z");
    private static final Caller CLERK = new Caller(new UUID(0, 7), "李明", "clerk", 3, 1, Set.of("project.read"));

    @Test
    void the_work_of_the_day_is_told_in_the_readers_language_with_its_count() throws IOException {
        var factory = new StaticListableBeanFactory();
        OpenWork imports = caller -> List.of(new WorkItem("work.import.ready", caller.unit(), "/imports", MORNING));
        factory.addBean("imports", imports);
        var home = new HomeController(factory.getBeanProvider(OpenWork.class), new Messages());

        var chinese =
                CLERK.call(() -> home.show(Locale.SIMPLIFIED_CHINESE)).items().getFirst();
        var english = CLERK.call(() -> home.show(Locale.US)).items().getFirst();

        assertThat(chinese.title()).contains("3 份导入");
        assertThat(english.title()).startsWith("3 checked imports");
        assertThat(chinese.at()).isEqualTo(MORNING);
    }
}
