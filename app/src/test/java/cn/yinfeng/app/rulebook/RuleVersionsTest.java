package cn.yinfeng.app.rulebook;

import static cn.yinfeng.app.rulebook.Office.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.rulebook.Office.Official;
import cn.yinfeng.app.rulebook.RuleAdoptions.Adoption;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

/** A threshold on its way from a draft to what holds. */
@ModuleTest
@Import({LampsOfThree.class, Office.class})
@RecordApplicationEvents
class RuleVersionsTest {
    @Autowired
    private Office office;

    @Autowired
    private RuleDrafts drafts;

    @Autowired
    private RuleAdoptions adoptions;

    @Autowired
    private Rules rules;

    @Autowired
    private Rulebook rulebook;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private ApplicationEvents events;

    private int city;
    private int county;
    private Official cityOffice = new Official(NOBODY, "", 0);
    private static final cn.yinfeng.app.platform.Caller NOBODY =
            new cn.yinfeng.app.platform.Caller(new UUID(0, 0), "", "", 0, 0, java.util.Set.of());

    @BeforeEach
    void a_city_with_a_county() {
        city = people.unit(people.root(), "规则市", "CITY").id();
        county = people.unit(city, "规则县", "COUNTY").id();
        cityOffice = office.of(city);
    }

    @Test
    void an_adopted_version_holds_from_its_day_for_the_unit_and_all_below_it_and_for_nobody_else() {
        int neighbour = people.unit(people.root(), "邻市", "CITY").id();
        LocalDate from = office.today().plusDays(10);
        String text = office.redFrom("25");
        office.adopted(cityOffice, text, from);
        assertThat(office.holding(city, from.minusDays(1)))
                .isEqualTo(office.shipped().text());
        assertThat(office.holding(city, from)).isEqualTo(text);
        assertThat(office.holding(county, from)).isEqualTo(text);
        assertThat(office.holding(neighbour, from)).isEqualTo(office.shipped().text());
    }

    @Test
    void a_draft_holds_for_nobody() {
        office.draft(cityOffice, office.redFrom("25"));
        assertThat(office.holding(city, office.today().plusYears(1)))
                .isEqualTo(office.shipped().text());
    }

    @Test
    void the_version_of_the_nearest_unit_wins_until_it_ends() {
        LocalDate from = office.today();
        String ofCity = office.redFrom("25");
        String ofCounty = office.redFrom("20");
        Official countyOffice = office.of(county);
        office.adopted(cityOffice, ofCity, from);
        UUID own = office.adopted(countyOffice, ofCounty, from);
        assertThat(office.holding(county, from)).isEqualTo(ofCounty);
        assertThat(office.holding(city, from)).isEqualTo(ofCity);

        RuleVersionView ended = office.end(countyOffice, own, from.plusDays(30));
        assertThat(ended.state()).isEqualTo(RuleState.ENDED);
        assertThat(office.holding(county, from.plusDays(30))).isEqualTo(ofCounty);
        assertThat(office.holding(county, from.plusDays(31))).isEqualTo(ofCity);
        assertThat(events.stream(RuleEnded.class).filter(each -> each.version().equals(own)))
                .containsExactly(new RuleEnded(own, RuleKind.LAMP, Office.FUNDS, county, from.plusDays(30)));
        assertThat(rulebook.byHash(ended.hash()).orElseThrow().text()).isEqualTo(ofCounty);
    }

    @Test
    void a_newer_version_ends_the_former_the_day_before_and_both_stay_readable() {
        LocalDate today = office.today();
        UUID first = office.adopted(cityOffice, office.redFrom("25"), today);
        UUID second = office.adopted(cityOffice, office.redFrom("20"), today.plusMonths(1));
        assertThat(office.holding(city, today.plusMonths(1).minusDays(1))).isEqualTo(office.redFrom("25"));
        assertThat(office.holding(city, today.plusMonths(1))).isEqualTo(office.redFrom("20"));
        cityOffice.caller().run(() -> {
            assertThat(rules.version(first).to()).isEqualTo(today.plusMonths(1).minusDays(1));
            assertThat(rules.version(first).text()).isEqualTo(office.redFrom("25"));
            assertThat(rules.versions(Office.FUNDS, county).items())
                    .extracting(RuleVersionView::id)
                    .containsExactly(second, first, null);
        });
    }

    @Test
    void a_version_adopted_for_the_time_before_a_later_one_gives_way_to_it() {
        LocalDate today = office.today();
        office.adopted(cityOffice, office.redFrom("20"), today.plusMonths(2));
        office.adopted(cityOffice, office.redFrom("25"), today);
        assertThat(office.holding(city, today.plusMonths(2).minusDays(1))).isEqualTo(office.redFrom("25"));
        assertThat(office.holding(city, today.plusMonths(2))).isEqualTo(office.redFrom("20"));
    }

    @Test
    void the_last_day_that_a_text_names_is_the_last_day_on_which_it_holds() {
        LocalDate today = office.today();
        String text = office.redFrom("25").replaceFirst("\n(from: .*)\n", "\n$1\nto: " + today.plusDays(5) + "\n");
        office.adopted(cityOffice, text, today);
        assertThat(office.holding(city, today.plusDays(5))).isEqualTo(text);
        assertThat(office.holding(city, today.plusDays(6)))
                .isEqualTo(office.shipped().text());
        UUID late = id(office.draft(cityOffice, text));
        assertThat(refused(() -> office.adopt(cityOffice, late, today.plusDays(6)))
                        .code())
                .isEqualTo("RULEBOOK-006");
        assertThat(refused(() -> office.adopt(cityOffice, late, LocalDate.of(2024, 12, 31)))
                        .code())
                .isEqualTo("RULEBOOK-005");
    }

    private static UUID id(RuleVersionView view) {
        return Objects.requireNonNull(view.id());
    }

    @Test
    void nothing_is_adopted_with_a_wrong_password() {
        UUID draft = id(office.draft(cityOffice, office.redFrom("25")));
        assertThat(refused(() -> cityOffice
                                .caller()
                                .run(() -> adoptions.adopt(draft, new Adoption("guessed", office.today(), ""))))
                        .code())
                .isEqualTo("PEOPLE-022");
        cityOffice.caller().run(() -> assertThat(rules.version(draft).state()).isEqualTo(RuleState.DRAFT));
    }

    @Test
    void an_adoption_is_signed_over_its_text_and_told_to_the_other_modules() {
        UUID draft = id(office.draft(cityOffice, office.redFrom("25")));
        RuleVersionView adopted = office.adopt(cityOffice, draft, office.today());
        assertThat(adopted.adoptedBy()).isEqualTo(cityOffice.caller().name());
        cityOffice
                .caller()
                .run(() -> assertThat(rules.version(draft).signatures())
                        .singleElement()
                        .satisfies(each -> {
                            assertThat(each.act()).isEqualTo("ADOPTION");
                            assertThat(each.role()).isEqualTo("office");
                            assertThat(each.post().id()).isEqualTo(city);
                            assertThat(each.digest()).hasSize(64);
                            assertThat(each.intact()).isTrue();
                        }));
        assertThat(events.stream(RuleAdopted.class)
                        .filter(each -> each.version().equals(draft)))
                .containsExactly(
                        new RuleAdopted(draft, RuleKind.LAMP, Office.FUNDS, city, office.today(), adopted.hash()));
    }

    @Test
    void an_adopted_text_cannot_be_changed_by_anybody_not_even_with_sql() {
        UUID version = office.adopted(cityOffice, office.redFrom("25"), office.today());
        for (String change : new String[] {
            "UPDATE rulebook.version SET text = 'other' WHERE id = :id",
            "UPDATE rulebook.version SET valid_from = valid_from - 1 WHERE id = :id",
            "UPDATE rulebook.version SET state = 'DRAFT', adopted_at = NULL, valid_from = NULL WHERE id = :id",
            "DELETE FROM rulebook.version WHERE id = :id",
            "UPDATE rulebook.signature SET digest = repeat('0', 64) WHERE version_id = :id",
            "DELETE FROM rulebook.signature WHERE version_id = :id"
        }) {
            assertThatThrownBy(() -> cityOffice
                            .caller()
                            .run(() -> transaction.executeWithoutResult(status ->
                                    jdbc.sql(change).param("id", version).update())))
                    .as(change)
                    .isInstanceOf(org.springframework.dao.DataAccessException.class);
        }
        assertThat(refused(() -> cityOffice.caller().run(() -> drafts.rewrite(version, office.redFrom("20"), 1)))
                        .code())
                .isEqualTo("RULEBOOK-004");
        assertThat(refused(() -> cityOffice.caller().run(() -> drafts.drop(version)))
                        .code())
                .isEqualTo("RULEBOOK-004");
        assertThat(refused(() -> office.adopt(cityOffice, version, office.today()))
                        .code())
                .isEqualTo("RULEBOOK-004");
    }

    @Test
    void another_countys_office_sees_no_draft_and_can_neither_adopt_nor_end() {
        Official other = office.of(people.unit(city, "邻县", "COUNTY").id());
        Official own = office.of(county);
        UUID draft = id(office.draft(own, office.redFrom("25")));
        assertThatThrownBy(() -> other.caller().run(() -> rules.version(draft))).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> office.adopt(other, draft, office.today())).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> other.caller().run(() -> drafts.draft(Office.FUNDS, county, office.redFrom("20"))))
                .isInstanceOf(Absent.class);
        other.caller()
                .run(() -> assertThat(rules.find(Office.FUNDS, county, null).drafts())
                        .isZero());
        cityOffice
                .caller()
                .run(() -> assertThat(rules.find(Office.FUNDS, county, null).drafts())
                        .as("above, once it is adopted")
                        .isZero());

        office.adopt(own, draft, office.today());
        other.caller().run(() -> assertThat(rules.version(draft).text()).isEqualTo(office.redFrom("25")));
        assertThatThrownBy(() -> office.end(other, draft, office.today())).isInstanceOf(Absent.class);
        office.end(cityOffice, draft, office.today());
    }

    @Test
    void a_text_that_is_not_sound_or_asks_for_facts_not_offered_may_be_drafted_but_not_adopted() {
        String failing = office.shipped().text().replace("落后百分点 > 30", "落后百分点 > 31");
        String unknown = office.redFrom("25").replace("  序时进度: {", "  天气: { type: text, en: weather }\n  序时进度: {");
        for (String text : new String[] {failing, unknown}) {
            UUID draft = id(office.draft(cityOffice, text));
            var refusal = refused(() -> office.adopt(cityOffice, draft, office.today()));
            assertThat(refusal.code()).isEqualTo("RULEBOOK-002");
            assertThat(refusal.parameters()).containsKeys("line", "column", "reason");
        }
        UUID asking = id(office.draft(cityOffice, unknown));
        assertThat(refused(() -> office.adopt(cityOffice, asking, office.today()))
                        .parameters())
                .hasEntrySatisfying(
                        "reason", reason -> assertThat(reason).asString().contains("天气"));
    }

    @Test
    void a_draft_is_filed_under_the_code_and_kind_that_its_text_names() {
        String text = office.redFrom("25");
        assertThat(refused(() -> office.draft(cityOffice, text.replace(Office.FUNDS, "SUP-OTHER")))
                        .code())
                .isEqualTo("RULEBOOK-001");
        assertThat(refused(() -> office.draft(cityOffice, text.replace("kind: lamp", "kind: scheme")))
                        .code())
                .isEqualTo("RULEBOOK-003");
        assertThat(refused(() -> office.draft(cityOffice, "kind: [")).code()).isEqualTo("RULEBOOK-002");
    }

    @Test
    void reaching_back_needs_a_reason() {
        UUID draft = id(office.draft(cityOffice, office.redFrom("25")));
        LocalDate yesterday = office.today().minusDays(1);
        assertThat(refused(() -> office.adopt(cityOffice, draft, yesterday)).code())
                .isEqualTo("RULEBOOK-007");
        RuleVersionView adopted = cityOffice
                .caller()
                .call(() -> adoptions.adopt(draft, new Adoption(cityOffice.password(), yesterday, "文件自昨日施行")));
        assertThat(adopted.reason()).isEqualTo("文件自昨日施行");
        assertThat(office.holding(city, yesterday)).isEqualTo(office.redFrom("25"));
    }

    @Test
    void an_end_may_come_earlier_but_never_later_than_settled() {
        LocalDate today = office.today();
        UUID version = office.adopted(cityOffice, office.redFrom("25"), today.plusDays(3));
        assertThat(refused(() -> office.end(cityOffice, version, today)).code()).isEqualTo("RULEBOOK-010");
        office.end(cityOffice, version, today.plusDays(20));
        assertThat(refused(() -> office.end(cityOffice, version, today.plusDays(21)))
                        .code())
                .isEqualTo("RULEBOOK-011");
        office.end(cityOffice, version, today.plusDays(2));
        assertThat(office.holding(city, today.plusDays(3)))
                .isEqualTo(office.shipped().text());
    }

    @Test
    void nobody_overwrites_what_another_has_written_into_a_draft() {
        RuleVersionView draft = office.draft(cityOffice, office.redFrom("25"));
        RuleVersionView second =
                cityOffice.caller().call(() -> drafts.rewrite(id(draft), office.redFrom("20"), draft.revision()));
        assertThat(second.revision()).isEqualTo(draft.revision() + 1);
        assertThat(second.hash()).isNotEqualTo(draft.hash());
        assertThatThrownBy(() -> cityOffice
                        .caller()
                        .run(() -> drafts.rewrite(id(draft), office.redFrom("15"), draft.revision())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        cityOffice.caller().run(() -> drafts.drop(id(draft)));
        assertThatThrownBy(() -> cityOffice.caller().run(() -> rules.version(id(draft))))
                .isInstanceOf(Absent.class);
    }

    @Test
    void a_region_may_have_rules_of_its_own_that_are_not_shipped() {
        String text = office.redFrom("25").replace(Office.FUNDS, "LOCAL-PACE");
        UUID draft = cityOffice.caller().call(() -> id(drafts.draft("LOCAL-PACE", city, text)));
        cityOffice.caller().run(() -> {
            RuleDetail detail = rules.find("LOCAL-PACE", null, null);
            assertThat(detail.inForce()).isFalse();
            assertThat(detail.from()).isNull();
        });
        office.adopt(cityOffice, draft, office.today());
        cityOffice
                .caller()
                .run(() -> assertThat(rules.find("LOCAL-PACE", county, null).inForce())
                        .isTrue());
    }
}
