package cn.yinfeng.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.intake.testkit.Bringing;
import cn.yinfeng.app.intake.testkit.ClerksSheet;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds for every kind of sheet; projects stand for all. */
@ModuleTest
class ImportsTest {
    @Autowired
    private Imports imports;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationContext context;

    private UnitView county;
    private Caller clerk;
    private Bringing bringing;

    @BeforeEach
    void a_clerk() {
        county = people.unit("某县");
        clerk = people.at(county, "clerk");
        bringing = new Bringing(imports, clerk);
    }

    private ClerksSheet good(String name) {
        return ClerksSheet.with("项目名称", "所属单位", "来源地", "合同类型", "签约日期")
                .row(name, county.name(), "省外", "正式合同", "2023-05-12");
    }

    private void refused(byte[] file, String code) {
        assertThatThrownBy(() -> bringing.upload("projects", "x.xlsx", file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(clerk.call(() -> imports.list(Paging.of(1, 20, null), Locale.CHINESE))
                        .total())
                .isZero();
    }

    @Test
    void what_is_no_sheet_is_refused_and_leaves_nothing_behind() {
        refused(new byte[0], "INTAKE-005");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3}, "INTAKE-001");
        refused("PK\3\4 and then nothing of the kind".getBytes(StandardCharsets.UTF_8), "INTAKE-001");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "INTAKE-002");
        refused(zip("word/document.xml", 10), "INTAKE-001");
    }

    @Test
    void a_file_that_swells_when_unpacked_is_refused() {
        refused(zip("xl/sharedStrings.xml", 201 << 20), "INTAKE-003");
    }

    @Test
    void more_rows_than_a_sheet_may_have_are_refused() {
        byte[] lines = "甲,乙\n".repeat(200_001).getBytes(StandardCharsets.UTF_8);
        refused(lines, "INTAKE-004");
    }

    private static byte[] zip(String entry, int zeros) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] part = new byte[1 << 16];
            for (int left = zeros; left > 0; left -= part.length) {
                zip.write(part, 0, Math.min(left, part.length));
            }
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_marked_sheet_is_stopped_and_no_row_of_it_is_kept() {
        assertThatThrownBy(() ->
                        bringing.upload("projects", "机密 项目.xlsx", good("甲").xlsx()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("INTAKE-014"));
        ImportView failed =
                bringing.upload("projects", "x.xlsx", good("乙").row("秘密★3年").xlsx());
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.error()).isEqualTo("第 3 行带有密级标志，涉密内容不得上网");
    }

    @Test
    void a_header_without_rows_is_told() {
        ImportView failed = bringing.upload(
                "projects",
                "x.xlsx",
                ClerksSheet.with("项目名称", "所属单位", "来源地", "合同类型", "签约日期").xlsx());
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.error()).isEqualTo("文件里没有数据行");
    }

    @Test
    void the_marked_sheet_is_the_clerks_own_with_a_reason_in_the_last_column() throws IOException {
        ClerksSheet sheet = ClerksSheet.titled("五月签约表")
                .row("序号", "项目名称", "所属单位", "来源地", "合同类型", "签约日期", "我的备注")
                .row("1", "好项目", county.name(), "省外", "正式合同", "2023-05-12", "旧格式")
                .row("2", "坏项目", county.name(), "月球", "正式合同", "2023-05-12", "");
        ImportView rejected = bringing.upload("projects", "五月.xlsx", sheet.xlsx());
        assertThat(rejected.state()).isEqualTo(ImportState.REJECTED);
        var out = new ByteArrayOutputStream();
        clerk.run(() -> {
            try {
                imports.markedSheet(rejected.id(), Locale.CHINESE, out);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("五月签约表");
            assertThat(rows.get(1).getCellText(7)).isEqualTo("未通过原因");
            assertThat(rows.get(2).getCellText(6)).isEqualTo("旧格式");
            assertThat(rows.get(2).getCellText(7)).isEmpty();
            assertThat(rows.get(3).getCellText(7)).startsWith("来源地：来源地“月球”不在可选项内。请填：省外");
        }
    }

    @Test
    void a_template_filled_in_comes_back_in_and_carries_no_example_row() throws IOException {
        var out = new ByteArrayOutputStream();
        clerk.run(() -> {
            try {
                imports.template("projects", Locale.ENGLISH, out);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(1);
            assertThat(workbook.getSheets().count()).isEqualTo(2);
        }
        ImportView empty = bringing.upload("projects", "template.xlsx", out.toByteArray());
        assertThat(empty.error()).isEqualTo("文件里没有数据行");
        assertThat(empty.ignoredColumns()).isEmpty();
    }

    @Test
    void an_import_of_another_unit_is_not_there_even_for_those_above() {
        ImportView mine = bringing.upload("projects", "x.xlsx", good("甲").xlsx());
        assertThat(mine.state()).isEqualTo(ImportState.READY);
        for (Caller other : List.of(people.at(people.unit("邻县"), "clerk"), people.at(people.root(), "office"))) {
            assertThatThrownBy(() -> other.run(() -> imports.find(mine.id(), Locale.CHINESE)))
                    .isInstanceOf(Absent.class);
            long rows =
                    other.call(() -> inTransaction("SELECT count(*) FROM intake.row WHERE import_id = :id", mine.id()));
            assertThat(rows).isZero();
        }
    }

    @Test
    void nobody_applies_twice_and_what_is_thrown_away_stays_away() {
        ImportView ready = bringing.upload("projects", "x.xlsx", good("甲").xlsx());
        assertThat(bringing.apply(ready.id()).state()).isEqualTo(ImportState.APPLIED);
        assertThatThrownBy(() -> bringing.apply(ready.id())).hasMessageContaining("INTAKE-010");

        ImportView other = bringing.upload("projects", "y.xlsx", good("乙").xlsx());
        clerk.run(() -> imports.discard(other.id()));
        assertThat(bringing.find(other.id()).state()).isEqualTo(ImportState.DISCARDED);
        assertThatThrownBy(() -> bringing.apply(other.id())).hasMessageContaining("INTAKE-010");
    }

    @Test
    void what_came_in_by_another_way_since_the_check_is_not_brought_again() {
        ImportView first = bringing.upload("projects", "x.xlsx", good("甲").xlsx());
        ImportView second = bringing.upload(
                "projects",
                "y.xlsx",
                good("甲").row("").row("乙", county.name(), "省外", "正式合同", "2023").xlsx());
        bringing.apply(first.id());
        ImportView late = bringing.apply(second.id());
        assertThat(late.state()).isEqualTo(ImportState.FAILED);
        assertThat(late.error()).isEqualTo("检查之后，系统里的数据有了变化，这次导入不再成立");
    }

    @Test
    void an_import_that_a_dead_process_left_at_work_has_failed_after_the_next_start() {
        ImportView ready = bringing.upload("projects", "x.xlsx", good("甲").xlsx());
        clerk.run(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.sql("UPDATE intake.import SET state = 'APPLYING' WHERE id = :id")
                        .param("id", ready.id())
                        .update()));
        context.publishEvent(new org.springframework.boot.context.event.ApplicationReadyEvent(
                new org.springframework.boot.SpringApplication(),
                new String[0],
                (org.springframework.context.ConfigurableApplicationContext) context,
                null));
        ImportView failed = bringing.find(ready.id());
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.error()).startsWith("系统曾中断");
    }

    private long inTransaction(String sql, UUID id) {
        Long counted = new TransactionTemplate(transactions)
                .execute(status ->
                        jdbc.sql(sql).param("id", id).query(Long.class).single());
        return counted == null ? -1 : counted;
    }
}
