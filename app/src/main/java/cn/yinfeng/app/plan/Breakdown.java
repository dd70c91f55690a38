package cn.yinfeng.app.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** 任务分解表: a plan's targets and their parts as a workbook. */
public interface Breakdown {
    /** Writes the workbook as far as the caller sees the plan. */
    void write(UUID plan, OutputStream out) throws IOException;

    /** Writes it as an official paper (.docx), to be printed and signed. */
    void writePaper(UUID plan, OutputStream out) throws IOException;
}
