package cn.yinfeng.engines.extraction.finding.table;

import cn.yinfeng.engines.extraction.outline.Block;
import cn.yinfeng.engines.extraction.token.Search;
import java.util.List;

/**
 * A table of tasks: what is to be done, how much, who answers and until when, in columns that the head names.
 *
 * @param task column of the words of the task
 * @param value column of the number, or -1
 * @param who column of the responsible units, or -1
 * @param due column of the time, or -1
 * @param unit column of the unit in which the number counts, or -1
 */
public record TaskTable(int task, int value, int who, int due, int unit) {
    private static final List<String> TASK = List.of("任务", "指标", "事项", "内容", "举措", "项目名称");
    private static final List<String> VALUE = List.of("目标值", "目标数", "年度目标", "全年目标", "计划数", "目标");
    private static final List<String> WHO = List.of("责任单位", "牵头单位", "责任部门", "牵头部门", "配合单位", "责任人");
    private static final List<String> DUE = List.of("时限", "完成时间", "时间");

    /** Reads the cells of the head; null-like with {@code task} -1 where it is no table of tasks. */
    public static TaskTable of(String text, Block row) {
        List<int[]> head = Cells.of(text, row);
        int value = column(text, head, VALUE, -1);
        int task = column(text, head, TASK, value);
        int who = column(text, head, WHO, -1);
        int due = column(text, head, DUE, -1);
        boolean told = task >= 0 && (who >= 0 || due >= 0 || value >= 0) && who != task && due != task;
        return told ? new TaskTable(task, value, who, due, unit(text, head)) : new TaskTable(-1, -1, -1, -1, -1);
    }

    public boolean isTold() {
        return task >= 0;
    }

    /** 单位 alone names those who answer as well; beside a column of who answers it is the unit. */
    private static int unit(String text, List<int[]> head) {
        for (int i = 0; i < head.size(); i++) {
            String name = text.substring(head.get(i)[0], head.get(i)[1]);
            if (name.equals("单位") || name.equals("计量单位")) {
                return i;
            }
        }
        return -1;
    }

    private static int column(String text, List<int[]> head, List<String> names, int taken) {
        for (String name : names) {
            for (int i = 0; i < head.size(); i++) {
                if (i != taken && Search.has(text, name, head.get(i)[0], head.get(i)[1])) {
                    return i;
                }
            }
        }
        return -1;
    }
}
