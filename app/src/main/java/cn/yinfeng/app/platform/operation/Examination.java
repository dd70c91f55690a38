package cn.yinfeng.app.platform.operation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A question of the doctor that SQL alone cannot ask. Modules ship theirs through
 * {@code META-INF/services/cn.yinfeng.app.platform.operation.Examination}.
 */
public interface Examination {
    /** Module, slash, name. */
    String name();

    /** What is looked at: Chinese, {@code " | "}, English. */
    String title();

    /** What is wrong, each with where it is; empty where all is sound. Only reads, in the doctor's snapshot. */
    List<String> faults(Connection connection, Path folder) throws SQLException;
}
