package cn.yinfeng.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinfeng.app.document.DocumentView;
import cn.yinfeng.app.document.Documents;
import cn.yinfeng.app.people.UnitView;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.platform.Caller;
import cn.yinfeng.app.testkit.ModuleTest;
import cn.yinfeng.app.testkit.People;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files beside entries. */
@ModuleTest
class EvidenceTest {
    @Autowired
    private Ledger ledger;

    @Autowired
    private Documents documents;

    @Autowired
    private People people;

    @Autowired
    private PlatformTransactionManager transactions;

    private Caller clerk;
    private long number;

    @BeforeEach
    void an_entry_of_a_county() {
        UnitView county = people.unit("青山县");
        clerk = people.at(county, "clerk");
        var book = new Book(ledger, new TransactionTemplate(transactions), county);
        number = clerk.call(() ->
                        book.append(book.fact(book.project("某项目", "2023-02-10"), "fundsInPlace", "2023-03", 500_00)))
                .first();
    }

    private DocumentView attach(Caller caller, String entry) {
        var receipt = new ByteArrayInputStream("%PDF-1.7 银行回单".getBytes(StandardCharsets.UTF_8));
        return caller.call(() -> documents.attach("entry", entry, "回单.pdf", receipt));
    }

    @Test
    void an_entry_shows_its_evidence() {
        assertThat(clerk.call(() -> ledger.entry(number)).evidence()).isEmpty();
        DocumentView receipt = attach(clerk, Long.toString(number));
        assertThat(clerk.call(() -> ledger.entry(number)).evidence()).containsExactly(receipt);
    }

    @Test
    void evidence_has_the_scope_of_its_entry() {
        Caller stranger = people.at(people.unit("远山县"), "clerk");
        assertThatThrownBy(() -> attach(stranger, Long.toString(number))).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> attach(clerk, "0")).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> attach(clerk, "1 OR 1=1")).isInstanceOf(Absent.class);
    }
}
