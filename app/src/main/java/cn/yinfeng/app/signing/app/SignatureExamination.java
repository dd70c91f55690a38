package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.platform.operation.Examination;
import cn.yinfeng.app.signing.model.Act;
import cn.yinfeng.app.signing.model.Code;
import cn.yinfeng.app.signing.model.Version;
import cn.yinfeng.app.signing.store.JdbcActs;
import cn.yinfeng.app.signing.store.JdbcPapers;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Computes the hash of every version and the digest of every act anew, without the platform running. */
public final class SignatureExamination implements Examination {
    @Override
    public String name() {
        return "signing/signatures";
    }

    @Override
    public String title() {
        return "每个签批版本的内容与每个签名都与签署时相符 | every version's content and every signature still is what was signed";
    }

    @Override
    public List<String> faults(Connection connection, Path folder) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        List<Version> versions = new JdbcPapers(jdbc).all();
        Map<UUID, List<Act>> acts =
                new JdbcActs(jdbc).of(versions.stream().map(Version::id).toList());
        var faults = new ArrayList<String>();
        for (Version version : versions) {
            faults.addAll(of(version, acts.getOrDefault(version.id(), List.of())));
        }
        return faults;
    }

    /** What is wrong with one version, each with where it is. */
    static List<String> of(Version version, List<Act> acts) {
        String where = "%s %s, version %d (%s)"
                .formatted(version.kind(), version.reference(), version.number(), Code.shown(version.code()));
        var faults = new ArrayList<String>();
        if (!version.holds()) {
            faults.add(where + ": the content is not the one that was laid before the signers; row signing.version "
                    + version.id());
        }
        if (acts.isEmpty()) {
            faults.add(where + ": what was done to it was taken away; rows signing.act of version " + version.id());
        }
        for (Act act : acts) {
            if (!act.holds(version)) {
                faults.add("%s: %s by %s on %s does not fit; row signing.act %s"
                        .formatted(where, act.kind(), act.by().name(), act.by().day(), act.id()));
            }
        }
        return faults;
    }
}
