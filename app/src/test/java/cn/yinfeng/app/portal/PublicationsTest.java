package cn.yinfeng.app.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.figures.Figures.FigureTable;
import cn.yinfeng.app.ledger.Basis;
import cn.yinfeng.app.notice.Inbox;
import cn.yinfeng.app.notice.NoticeView;
import cn.yinfeng.app.people.OpenWork;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.platform.Paging;
import cn.yinfeng.app.portal.PublicFigures.PublicFiguresView;
import cn.yinfeng.app.portal.PublicFigures.PublicPublication;
import cn.yinfeng.app.portal.PublicationView.State;
import cn.yinfeng.app.portal.Publications.Order;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import cn.yinfeng.kernel.Refusal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ModuleTest
@Import(FakeFigures.class)
@RecordApplicationEvents
class PublicationsTest {
    private static final YearMonth MAY = YearMonth.of(2023, 5);

    @Autowired
    private Publications publications;

    @Autowired
    private PublicFigures shown;

    @Autowired
    private Inbox inbox;

    @Autowired
    private FakeFigures figures;

    @Autowired
    private List<OpenWork> work;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEvents happenings;

    @Autowired
    @Qualifier("public")
    private JdbcClient visitor;

    private UnitView city;
    private UnitView county;
    private Caller office;

    @BeforeEach
    void a_city_whose_projects_have_started() {
        city = people.unit(people.root(), "平川市", "CITY");
        county = people.unit(city.id(), "青山县", "COUNTY");
        office = people.at(city, "office");
        figures.started(154);
    }

    private PublicationView publish(YearMonth month, @Nullable String reason) {
        return office.call(
                () -> publications.publish(new Order(city.id(), month, Basis.REPORTED, "王小明", "13912341234", reason)));
    }

    private PublicPublication only(YearMonth month) {
        List<PublicPublication> found = shown.find(city.id(), month).publications();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String startRate(PublicPublication publication) {
        return publication.rows().getFirst().figures().getFirst().numerator();
    }

    private void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void what_was_previewed_is_what_anyone_sees_without_login() {
        FigureTable preview = office.call(() -> publications.preview(city.id(), MAY, Basis.REPORTED));
        assertThat(preview.rows())
                .extracting(row -> row.unit().name() + " " + row.cohort().kind())
                .containsExactly(city.name() + " ALL", county.name() + " ALL", city.name() + " NEW");
        PublicationView made = publish(MAY, null);
        PublicPublication seen = only(MAY);
        assertThat(seen.rows())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("cohort.label")
                .isEqualTo(preview.rows());
        assertThat(seen.on()).isEqualTo(MAY.atEndOfMonth());
        assertThat(seen.watermark()).isEqualTo(preview.watermark()).isEqualTo(made.watermark());
        assertThat(seen.publishedAt()).isEqualTo(made.publishedAt());
        assertThat(seen.definitions()).extracting("name").containsExactly("开工率");
        assertThat(shown.find(city.id(), null).demo()).isTrue();
        assertThat(happenings.stream(FiguresPublished.class)).hasSize(1);
    }

    @Test
    void who_to_ask_is_masked_before_it_is_kept() {
        publish(MAY, null);
        assertThat(only(MAY).contact()).isEqualTo("王** 139****1234");
        String everything = String.join(
                "\n",
                visitor.sql(
                                "SELECT publication::text || body FROM portal.publication JOIN portal.content ON id = publication_id")
                        .query(String.class)
                        .list());
        assertThat(everything).doesNotContain("王小明", "13912341234").contains("139****1234");
    }

    @Test
    void published_figures_stand_while_the_ledger_goes_on() {
        publish(MAY, null);
        figures.started(155);
        assertThat(startRate(only(MAY))).isEqualTo("154");
    }

    @Test
    void publishing_again_needs_a_reason_and_supersedes() {
        PublicationView first = publish(MAY, null);
        figures.started(155);
        refused("PORTAL-002", () -> publish(MAY, " "));
        PublicationView second = publish(MAY, "补报一个开工项目");
        assertThat(startRate(only(MAY))).isEqualTo("155");
        assertThat(shown.find(first.id()).orElseThrow().state()).isEqualTo(State.SUPERSEDED);
        assertThat(startRate(shown.find(first.id()).orElseThrow())).isEqualTo("154");
        List<PublicationView> history = shown.find(city.id(), MAY).history();
        assertThat(history).extracting(PublicationView::id).containsExactly(second.id(), first.id());
        assertThat(history.getFirst().reason()).isEqualTo("补报一个开工项目");
        assertThat(history.getLast().supersededAt()).isEqualTo(second.publishedAt());
        assertThat(history.getLast().supersededBy()).isEqualTo(second.id());
    }

    @Test
    void the_same_figures_are_not_published_twice() {
        publish(MAY, null);
        refused("PORTAL-003", () -> publish(MAY, "再发一次"));
        assertThat(shown.find(city.id(), MAY).history()).hasSize(1);
    }

    @Test
    void a_month_that_is_not_over_is_refused() {
        YearMonth now = YearMonth.now(clock);
        refused("PORTAL-001", () -> publish(now, null));
        refused("PORTAL-001", () -> office.run(() -> publications.preview(city.id(), now, Basis.REPORTED)));
        publish(now.minusMonths(1), null);
    }

    @Test
    void a_withdrawn_publication_keeps_its_reason_and_loses_its_numbers() {
        UUID id = publish(MAY, null).id();
        Caller head = people.at(city, "unitHead");
        refused("PORTAL-004", () -> office.run(() -> publications.withdraw(id, " ")));
        PublicationView gone = office.call(() -> publications.withdraw(id, "数据有误"));
        assertThat(gone.state()).isEqualTo(State.WITHDRAWN);
        assertThat(head.call(() -> inbox.list("publication-withdrawn", true, Paging.of(1, 9, null), Locale.CHINESE))
                        .items())
                .extracting(NoticeView::title)
                .containsExactly(city.name() + " " + MAY + " 的公开指标已撤回");
        refused("PORTAL-005", () -> office.run(() -> publications.withdraw(id, "再撤一次")));
        PublicFiguresView seen = shown.find(city.id(), MAY);
        assertThat(seen.publications()).isEmpty();
        assertThat(seen.history()).extracting(PublicationView::withdrawnReason).containsExactly("数据有误");
        assertThat(shown.find(id)).isEmpty();
        assertThat(visitor.sql("SELECT count(*) FROM portal.content WHERE publication_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(publish(MAY, null).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void another_office_neither_publishes_nor_withdraws_ours() {
        UUID id = publish(MAY, null).id();
        Caller stranger = people.at(people.unit("远山县"), "office");
        assertThatThrownBy(() -> stranger.run(() ->
                        publications.publish(new Order(city.id(), MAY, Basis.RECOGNISED, "李四", "13912341234", null))))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> stranger.run(() -> publications.withdraw(id, "不让看")))
                .isInstanceOf(Absent.class);
        assertThat(stranger.call(() -> publications.list(Paging.of(1, 20, null)))
                        .total())
                .isZero();
        assertThat(office.call(() -> publications.list(Paging.of(1, 20, null))).items())
                .extracting(PublicationView::id)
                .containsExactly(id);
    }

    @Test
    void the_office_is_reminded_until_last_month_is_public() {
        assertThat(reminders(office)).isEqualTo(1);
        assertThat(reminders(people.at(city, "clerk"))).isZero();
        publish(YearMonth.now(clock).minusMonths(1), null);
        assertThat(reminders(office)).isZero();
    }

    private long reminders(Caller caller) {
        return caller.call(() -> work.stream()
                .flatMap(each -> each.of(caller).stream())
                .filter(item -> item.kind().equals("portal.work.month"))
                .count());
    }

    @Test
    void without_a_month_the_newest_of_each_basis_is_shown() {
        publish(MAY, null);
        publish(MAY.plusMonths(1), null);
        assertThat(shown.find(city.id(), null).publications())
                .extracting(PublicPublication::month)
                .containsExactly("2023-06");
        assertThat(shown.find(null, MAY).publications())
                .extracting(PublicPublication::unitId)
                .contains(city.id());
    }
}
