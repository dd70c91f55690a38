package cn.yinfeng.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.testkit.ModuleTest;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PlatformStartsTest {
    @Autowired
    private Clock clock;

    @Test
    void the_platform_starts_in_the_time_of_its_installation() {
        assertThat(clock.getZone()).hasToString("Asia/Shanghai");
    }
}
