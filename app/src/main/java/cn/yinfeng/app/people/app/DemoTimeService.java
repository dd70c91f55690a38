package cn.yinfeng.app.people.app;

import cn.yinfeng.app.people.ClockMoved;
import cn.yinfeng.app.people.DemoTime;
import cn.yinfeng.app.platform.time.BusinessTime.ClockMover;
import cn.yinfeng.kernel.Refusal;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves the clock of a demo, and of nothing else. */
@Service
class DemoTimeService implements DemoTime {
    private final ClockMover mover;
    private final ApplicationEventPublisher events;
    private final boolean demo;

    DemoTimeService(ClockMover mover, ApplicationEventPublisher events, Environment environment) {
        this.mover = mover;
        this.events = events;
        this.demo = environment.getProperty("yinfeng.demo", Boolean.class, false);
    }

    @Override
    @Transactional
    public void moveTo(LocalDate date) {
        if (!demo) {
            throw new Refusal("PEOPLE-018");
        }
        mover.moveTo(date);
        events.publishEvent(new ClockMoved(date));
    }
}
