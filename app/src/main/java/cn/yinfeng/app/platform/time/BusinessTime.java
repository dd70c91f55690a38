package cn.yinfeng.app.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the one clock, and moves it where the installation is a demo; the shift is kept in the database. */
@Configuration(proxyBeanMethods = false)
public class BusinessTime {
    private static final String SHIFT = "clock.shift";

    @Bean
    MovableClock clock(JdbcClient jdbc, Environment environment) {
        var clock = new MovableClock();
        if (environment.getProperty("yinfeng.demo", Boolean.class, false)) {
            jdbc.sql("SELECT value FROM platform.setting WHERE name = :name")
                    .param("name", SHIFT)
                    .query(String.class)
                    .optional()
                    .ifPresent(kept -> clock.shift(Duration.parse(kept)));
        }
        return clock;
    }

    @Bean
    ClockMover clockMover(MovableClock clock, JdbcClient jdbc) {
        return new ClockMover(clock, jdbc);
    }

    /** Sets the demo's clock. */
    public static final class ClockMover {
        private final MovableClock clock;
        private final JdbcClient jdbc;

        ClockMover(MovableClock clock, JdbcClient jdbc) {
            this.clock = clock;
            this.jdbc = jdbc;
        }

        /** From now on it is this date, at nine in the morning. */
        public void moveTo(LocalDate date) {
            Instant wanted =
                    ZonedDateTime.of(date.atTime(9, 0), MovableClock.ZONE).toInstant();
            Duration shift = Duration.between(Clock.systemUTC().instant(), wanted);
            clock.shift(shift);
            jdbc.sql("""
                    INSERT INTO platform.setting (name, value) VALUES (:name, :value)
                    ON CONFLICT (name) DO UPDATE SET value = excluded.value
                    """).param("name", SHIFT).param("value", shift.toString()).update();
        }
    }
}
