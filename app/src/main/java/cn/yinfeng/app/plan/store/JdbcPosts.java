package cn.yinfeng.app.plan.store;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Parts of targets by the named post or person that has them. */
@Repository
public class JdbcPosts {
    private final JdbcClient jdbc;

    JdbcPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many parts this name has at these units. */
    public long count(String post, Set<Integer> units) {
        return jdbc.sql("SELECT count(*) FROM plan.allocation WHERE post = :post AND unit_id = ANY (:units)")
                .param("post", post)
                .param("units", units.toArray(Integer[]::new))
                .query(Long.class)
                .single();
    }

    public void rename(String from, String to, Set<Integer> units) {
        jdbc.sql("UPDATE plan.allocation SET post = :to WHERE post = :from AND unit_id = ANY (:units)")
                .param("from", from)
                .param("to", to)
                .param("units", units.toArray(Integer[]::new))
                .update();
    }
}
