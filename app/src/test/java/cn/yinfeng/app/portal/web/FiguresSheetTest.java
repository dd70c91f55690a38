package cn.yinfeng.app.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresSheetTest {
    @Test
    void a_cell_never_acts_as_a_formula_and_never_breaks_the_line() {
        assertThat(FiguresSheet.cell("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(FiguresSheet.cell("@县")).isEqualTo("'@县");
        assertThat(FiguresSheet.cell("-12.50")).isEqualTo("-12.50");
        assertThat(FiguresSheet.cell("一,二\n三")).isEqualTo("\"一,二\n三\"");
        assertThat(FiguresSheet.cell("青山县")).isEqualTo("青山县");
    }
}
