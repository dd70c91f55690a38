package cn.yinfeng.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.project.Projects.Filter;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A park within a city, each with its projects: whoever looks, by whatever way, sees those of the own scope. */
@ModuleTest
abstract class ScopeOfProjects {
    private static final int HEAD_ROWS = 2;

    @Autowired
    private Projects projects;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Caller ofCity;
    private Caller ofPark;

    abstract int inTheCity();

    abstract int inThePark();

    @BeforeEach
    void a_city_with_a_park() {
        UnitView city = people.unit(people.root(), "某市", "CITY");
        UnitView park = people.unit(city.id(), "小园", "PARK");
        UnitView other = people.unit(city.id(), "大区", "COUNTY");
        ofCity = people.at(city, "office");
        ofPark = people.at(park, "clerk");
        ofCity.run(() -> transaction()
                .executeWithoutResult(status -> jdbc.sql("""
                INSERT INTO project.project (id, number, name, unit_id, sight, investor, origin, industry, contract_type,
                                             signed_from, signed_to, event, contact_name, contact_phone, remark, created_by,
                                             created_by_name, created_at)
                SELECT uuidv7(), 'T' || :other || '-' || lpad(g::text, 6, '0'), '某项目' || g,
                       CASE WHEN g <= :mine THEN :park ELSE :other END, 1, '投资方', 'ABROAD', '', 'FORMAL', '2023-05-01',
                       '2023-05-01', '', '', '13900001234', '', :account, '甲', :at
                  FROM generate_series(1, :all) AS g
                """)
                        .param("mine", inThePark())
                        .param("all", inTheCity())
                        .param("park", park.id())
                        .param("other", other.id())
                        .param("account", UUID.randomUUID())
                        .param("at", OffsetDateTime.parse("2023-05-01T00:00:00Z"))
                        .update()));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private long listed(Caller caller, Filter filter) {
        return caller.call(() -> projects.list(filter, Paging.of(1, 20, null), Locale.CHINESE))
                .total();
    }

    private static Filter text(String text) {
        return new Filter(text, null, null, null, null);
    }

    private long walked(Caller caller) {
        long rows = 0;
        for (int page = 1; ; page++) {
            Paging paging = Paging.of(page, 200, "signedOn");
            int found = caller.call(() -> projects.list(Filter.ANY, paging, Locale.CHINESE))
                    .items()
                    .size();
            rows += found;
            if (found < 200) {
                return rows;
            }
        }
    }

    private long exported(Caller caller) throws IOException {
        var out = new ByteArrayOutputStream();
        caller.run(() -> {
            try {
                projects.export(Filter.ANY, Locale.CHINESE, out);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.count() - HEAD_ROWS;
        }
    }

    private long counted(Caller caller, String sql) {
        Long counted = caller.call(() ->
                transaction().execute(status -> jdbc.sql(sql).query(Long.class).single()));
        return counted == null ? -1 : counted;
    }

    @Test
    void the_park_sees_its_own_through_list_page_search_count_export_and_raw_sql() throws IOException {
        assertThat(listed(ofPark, Filter.ANY)).isEqualTo(inThePark());
        assertThat(walked(ofPark)).isEqualTo(inThePark());
        assertThat(listed(ofPark, text("某项目"))).isEqualTo(inThePark());
        assertThat(listed(ofPark, new Filter(null, null, 2023, null, null))).isEqualTo(inThePark());
        assertThat(listed(ofPark, text("某项目" + inTheCity()))).isZero();
        assertThat(exported(ofPark)).isEqualTo(inThePark());
        assertThat(counted(ofPark, "SELECT count(*) FROM project.project")).isEqualTo(inThePark());
        assertThat(counted(ofPark, "SELECT sum(projects)::bigint FROM project.tally"))
                .isEqualTo(inThePark());
    }

    @Test
    void the_city_sees_all_of_them() throws IOException {
        assertThat(listed(ofCity, Filter.ANY)).isEqualTo(inTheCity());
        assertThat(listed(ofCity, text("某项目"))).isEqualTo(inTheCity());
        assertThat(exported(ofCity)).isEqualTo(inTheCity());
        assertThat(counted(ofCity, "SELECT count(*) FROM project.project")).isEqualTo(inTheCity());
    }
}
