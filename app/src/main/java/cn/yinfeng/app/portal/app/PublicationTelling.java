package cn.yinfeng.app.portal.app;

import cn.yinfeng.app.notice.Notice;
import cn.yinfeng.app.notice.Notices;
import cn.yinfeng.app.notice.Recipients;
import cn.yinfeng.app.notice.Recipients.Reach;
import cn.yinfeng.app.platform.Absent;
import cn.yinfeng.app.portal.PublicationView;
import cn.yinfeng.app.portal.PublicationWithdrawn;
import cn.yinfeng.app.portal.store.JdbcPublications;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the unit whose published figures were taken back: whoever quotes them has to know. */
@Component
class PublicationTelling {
    private static final int INTERNAL = 1;
    private final Notices notices;
    private final JdbcPublications publications;

    PublicationTelling(Notices notices, JdbcPublications publications) {
        this.notices = notices;
        this.publications = publications;
    }

    @EventListener
    void withdrawn(PublicationWithdrawn event) {
        PublicationView publication = publications
                .find(event.publication())
                .orElseThrow(() -> new Absent("publication", event.publication()));
        int unit = publication.unit().id();
        notices.tell(new Notice(
                "publication-withdrawn",
                Recipients.holding("publication.read", unit, Reach.EXACT),
                Map.of("unit", publication.unit().name(), "month", publication.month()),
                "/publications",
                unit,
                INTERNAL,
                "withdrawn:" + event.publication()));
    }
}
