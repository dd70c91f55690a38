/**
 * 任务与时限: what a unit has to do again and again, or once by a date, with reminders, and who did it when.
 * Not here: where it comes from (plan), numbers to reach (targets of plan), orders from above (supervision).
 */
@ApplicationModule(
        displayName = "任务与时限",
        allowedDependencies = {"platform", "people", "notice"})
@NullMarked
package cn.yinfeng.app.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
