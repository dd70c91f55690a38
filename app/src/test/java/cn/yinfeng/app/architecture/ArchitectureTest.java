package cn.yinfeng.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ArchitectureTest {
    private static final Sources REPOSITORY = new Sources(Path.of(".."));
    /** The class that each rule has to find wanting. */
    private static final Map<String, String> FIXTURES = Map.of(
            "models are plain Java", "fixtures.lead.model.LeadWithClock",
            "doors use nothing inside", "fixtures.lead.DoorThatLooksInside",
            "web keeps off the store", "fixtures.lead.web.PageWithSql",
            "nothing inside knows the web", "fixtures.lead.app.ServiceWithPage",
            "the store does not call the app", "fixtures.lead.store.StoreThatActs",
            "the kernel is plain Java", "fixtures.kernel.KernelWithSpring",
            "names say what a thing is", "fixtures.lead.LeadHelper",
            "events are happenings", "fixtures.lead.LeadDropped",
            "business time comes from the clock", "fixtures.lead.app.ServiceWithOwnTime");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> the_code_keeps_the_rules() {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("cn.yinfeng.app", "cn.yinfeng.kernel");
        assertThat(code).hasSizeGreaterThan(100);
        return Arrows.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(code)));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_is_red_on_its_fixture() {
        JavaClasses wrong = new ClassFileImporter().importPackages("cn.yinfeng.fixtures");
        return Arrows.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue()
                                        .evaluate(wrong)
                                        .getFailureReport()
                                        .toString())
                                .contains("cn.yinfeng." + FIXTURES.get(rule.getKey()))));
    }

    @Test
    void no_source_is_longer_than_400_lines() throws IOException {
        assertThat(REPOSITORY.tooLong()).isEmpty();
        Files.writeString(folder.resolve("Long.java"), "\n".repeat(401));
        Files.writeString(folder.resolve("Short.java"), "\n".repeat(400));
        assertThat(new Sources(folder).tooLong()).containsExactly("Long.java");
    }

    @Test
    void no_package_has_more_than_25_types() throws IOException {
        assertThat(REPOSITORY.crowdedPackages()).isEmpty();
        Files.createDirectories(folder.resolve("crowd"));
        Files.createDirectories(folder.resolve("room"));
        for (int each : IntStream.rangeClosed(1, 26).toArray()) {
            Files.writeString(folder.resolve("crowd").resolve("Type" + each + ".java"), "");
            Files.writeString(
                    folder.resolve("room").resolve(each < 26 ? "Type" + each + ".java" : "package-info.java"), "");
        }
        assertThat(new Sources(folder).crowdedPackages()).containsExactly("crowd");
    }

    @Test
    void sql_never_asks_the_database_for_the_time() throws IOException {
        assertThat(REPOSITORY.sqlWithTimeOfItsOwn()).isEmpty();
        Files.writeString(folder.resolve("V1__wrong.sql"), "CREATE TABLE t (at timestamptz DEFAULT now());");
        Files.writeString(folder.resolve("V2__right.sql"), "-- never now()\nSELECT known, unknown FROM t;");
        Files.writeString(
                folder.resolve("Wrong.java"), "jdbc.sql(\"\"\"\n  SELECT 1 WHERE on < CURRENT_DATE\n\"\"\");");
        Files.writeString(
                folder.resolve("Right.java"), "Instant.now(); // now() is Java's here\njdbc.sql(\"SELECT 1\");");
        assertThat(new Sources(folder).sqlWithTimeOfItsOwn()).containsExactly("V1__wrong.sql", "Wrong.java");
    }

    @Test
    void kernel_and_engines_run_without_spring() throws IOException {
        assertThat(REPOSITORY.files(".java").map(Path::toString)).anyMatch(each -> each.contains("kernel/src/main"));
        assertThat(REPOSITORY.librariesWithSpring()).isEmpty();
        Path engine = Files.createDirectories(folder.resolve("engines/names/src/main/java"));
        Files.writeString(engine.resolve("Names.java"), "import org.springframework.stereotype.Component;");
        assertThat(new Sources(folder).librariesWithSpring()).containsExactly("engines/names/src/main/java/Names.java");
    }
}
