package cn.yinfeng.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Conditions told by a predicate. */
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaClass> match(String description, Predicate<JavaClass> matches) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                String message = each.getName() + " does " + description;
                events.add(new SimpleConditionEvent(each, matches.test(each), message));
            }
        };
    }
}
