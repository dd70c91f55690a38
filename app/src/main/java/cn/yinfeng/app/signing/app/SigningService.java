package cn.yinfeng.app.signing.app;

import cn.yinfeng.app.signing.ActKind;
import cn.yinfeng.app.signing.Paper;
import cn.yinfeng.app.signing.PaperState;
import cn.yinfeng.app.signing.PaperView;
import cn.yinfeng.app.signing.Signing;
import cn.yinfeng.app.signing.model.Act;
import cn.yinfeng.app.signing.model.Act.By;
import cn.yinfeng.app.signing.model.Act.Done;
import cn.yinfeng.app.signing.model.Course;
import cn.yinfeng.app.signing.model.Version;
import cn.yinfeng.app.signing.store.JdbcPapers;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays papers before their signers, and voids what was signed over another content. */
@Service
@Transactional
class SigningService implements Signing {
    private final Turns turns;
    private final JdbcPapers versions;
    private final Keeping keeping;
    private final RouteFinder routes;
    private final PaperViews views;
    private final Rosters rosters;

    SigningService(
            Turns turns, JdbcPapers versions, Keeping keeping, RouteFinder routes, PaperViews views, Rosters rosters) {
        this.turns = turns;
        this.versions = versions;
        this.keeping = keeping;
        this.routes = routes;
        this.views = views;
        this.rosters = rosters;
    }

    @Override
    public PaperView lay(Paper paper, String route) {
        turns.await(paper.kind(), paper.subject());
        versions.standing(paper.kind(), paper.subject()).ifPresent(this::refuseWhileStanding);
        By by = rosters.by();
        int last = versions.of(paper.kind(), paper.subject()).stream()
                .mapToInt(Version::number)
                .max()
                .orElse(0);
        RouteFinder.Found found = routes.on(route, paper.unit(), by.day());
        var laid = new Version.Laid(route, found.source(), found.steps(), by.account(), by.at());
        Version version = Version.of(paper, last + 1, laid);
        versions.insert(version);
        keeping.keep(new Course(version, List.of()), Act.of(version, ActKind.LAID, 0, by, Done.because("")));
        return views.of(version);
    }

    private void refuseWhileStanding(Version standing) {
        boolean signed = keeping.course(standing).state() == PaperState.SIGNED;
        throw new Refusal(
                signed ? "SIGNING-002" : "SIGNING-001",
                Map.of("reference", standing.reference(), "number", standing.number()));
    }

    @Override
    public void voided(String kind, UUID subject, String reason) {
        turns.await(kind, subject);
        versions.standing(kind, subject)
                .ifPresent(version -> keeping.keep(
                        keeping.course(version),
                        Act.of(version, ActKind.VOIDED, 0, rosters.by(), Done.because(reason))));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PaperView> versions(String kind, UUID subject) {
        return views.of(versions.of(kind, subject));
    }

    @Override
    public List<String> routes() {
        return routes.codes();
    }
}
