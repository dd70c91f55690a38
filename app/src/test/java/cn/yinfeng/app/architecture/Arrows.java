package cn.yinfeng.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.yinfeng.kernel.Happening;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.transaction.TransactionManager;

/** What may depend on what. A module is {@code cn.yinfeng.app.<module>}; fixtures stand in {@code cn.yinfeng.fixtures}. */
final class Arrows {
    private static final String DOOR = "cn.yinfeng.*.*";
    private static final String MODEL = "cn.yinfeng.*.*.model..";
    private static final String APP = "cn.yinfeng.*.*.app..";
    private static final String STORE = "cn.yinfeng.*.*.store..";
    private static final String WEB = "cn.yinfeng.*.*.web..";
    private static final DescribedPredicate<JavaClass> PLATFORM = resideInAPackage("cn.yinfeng.app.platform..");
    private static final Pattern VAGUE = Pattern.compile(".*(Utils?|Helpers?|Manager|Impl|DTO|Dto|VO|Vo)$");
    private static final Pattern PAST =
            Pattern.compile(".*(ed|[^o]wn|sent|given|taken|made|done|moved|LoggedIn|LoggedOut)$");

    private Arrows() {}

    /** Every rule with its name. */
    static Map<String, ArchRule> all() {
        var rules = new TreeMap<String, ArchRule>();
        rules.put("models are plain Java", modelsArePlainJava());
        rules.put("doors use nothing inside", doorsUseNothingInside());
        rules.put(
                "web keeps off the store",
                noClasses()
                        .that()
                        .resideInAPackage(WEB)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(STORE));
        rules.put(
                "nothing inside knows the web",
                noClasses()
                        .that()
                        .resideInAnyPackage(APP, STORE)
                        .should()
                        .dependOnClassesThat(resideInAPackage(WEB).and(not(PLATFORM))));
        rules.put(
                "the store does not call the app",
                noClasses()
                        .that()
                        .resideInAPackage(STORE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(APP));
        rules.put(
                "the kernel is plain Java",
                classes()
                        .that()
                        .resideInAnyPackage("cn.yinfeng.kernel..", "cn.yinfeng.fixtures.kernel..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..", "org.jspecify..", "cn.yinfeng.kernel..", "cn.yinfeng.fixtures.kernel.."));
        rules.put(
                "names say what a thing is",
                noClasses()
                        .should(Conditions.match(
                                "have a vague name",
                                each -> !each.isAssignableTo(TransactionManager.class)
                                        && VAGUE.matcher(each.getSimpleName()).matches())));
        rules.put("events are happenings", eventsAreHappenings());
        rules.put("business time comes from the clock", businessTimeComesFromTheClock());
        return rules;
    }

    private static ArchRule modelsArePlainJava() {
        return noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.springframework..",
                                "java.sql..",
                                "javax.sql..",
                                "java.net.http..",
                                "jakarta..",
                                "tools.jackson..",
                                "com.fasterxml..",
                                "org.postgresql..",
                                APP,
                                STORE,
                                WEB)
                        .or(assignableTo(Clock.class)));
    }

    private static ArchRule doorsUseNothingInside() {
        return noClasses()
                .that()
                .resideInAPackage(DOOR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MODEL, APP, STORE, WEB);
    }

    /** Records at a door that are named for what has happened, and whatever somebody listens to. */
    private static ArchRule eventsAreHappenings() {
        return noClasses()
                .should(Conditions.match(
                        "be an event but no Happening",
                        each -> each.isTopLevelClass()
                                && each.isRecord()
                                && each.getPackageName().matches("cn\\.yinfeng\\.(app|fixtures)\\.\\w+")
                                && PAST.matcher(each.getSimpleName()).matches()
                                && !each.isAssignableTo(Happening.class)))
                .orShould(Conditions.match(
                        "listen to an event of ours that is no Happening",
                        each -> each.getMethods().stream()
                                .filter(method ->
                                        method.isMetaAnnotatedWith("org.springframework.context.event.EventListener"))
                                .flatMap(method -> method.getRawParameterTypes().stream())
                                .anyMatch(event -> event.getPackageName().startsWith("cn.yinfeng")
                                        && !event.isAssignableTo(Happening.class))));
    }

    private static ArchRule businessTimeComesFromTheClock() {
        return noClasses()
                .that(resideInAnyPackage("cn.yinfeng.app..", "cn.yinfeng.fixtures.."))
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("the machine's own time is asked") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(each -> each.isAssignableTo(Clock.class));
                    }
                });
    }
}
