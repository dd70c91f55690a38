package cn.yinfeng.app.submission.app;

import cn.yinfeng.app.platform.operation.Examination;
import cn.yinfeng.app.submission.store.Reconstruction;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Puts every version together again from the rows it was made of, and names the row that differs from what was signed. */
public final class SubmissionExamination implements Examination {
    @Override
    public String name() {
        return "submission/contents";
    }

    @Override
    public String title() {
        return "每份报送的条目、指标与文字都与签批时相符 | entries, figures and texts of every submission still are what was laid before the signers";
    }

    @Override
    public List<String> faults(Connection connection, Path folder) {
        return new Reconstruction(JdbcClient.create(new SingleConnectionDataSource(connection, true))).faults(null);
    }
}
