package cn.yinfeng.app.people;

import java.time.LocalDate;

/** The clock of a demo, so that 2023 can be lived in 2023. */
public interface DemoTime {
    /** From now on it is this date; refused (PEOPLE-018) where the installation is no demo. */
    void moveTo(LocalDate date);
}
