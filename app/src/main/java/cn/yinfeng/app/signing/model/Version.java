package cn.yinfeng.app.signing.model;

import cn.yinfeng.app.platform.Sm3;
import cn.yinfeng.app.signing.Paper;
import cn.yinfeng.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 版本: a paper as it was laid before its signers.
 *
 * @param sm3 of the content's bytes, as anybody can compute it from them
 * @param route the code of the route, and below the source on which it rests
 */
public record Version(
        UUID id,
        String kind,
        UUID subject,
        int number,
        int unit,
        int sight,
        String reference,
        String title,
        String link,
        String content,
        String sm3,
        String route,
        String routeSource,
        List<Step> steps,
        String code,
        UUID laidBy,
        Instant laidAt) {
    public Version {
        steps = List.copyOf(steps);
    }

    /** The next version of a paper. */
    public static Version of(Paper paper, int number, Laid laid) {
        return new Version(
                Ids.next(),
                paper.kind(),
                paper.subject(),
                number,
                paper.unit(),
                paper.sight(),
                paper.reference(),
                paper.title(),
                paper.link(),
                paper.content(),
                Sm3.of(paper.content().getBytes(StandardCharsets.UTF_8)),
                laid.route(),
                laid.routeSource(),
                laid.steps(),
                Code.next(),
                laid.by(),
                laid.at());
    }

    /** Whether the content is the one whose hash was laid down. */
    public boolean holds() {
        return sm3.equals(Sm3.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** By which route it was laid, by whom, when. */
    public record Laid(String route, String routeSource, List<Step> steps, UUID by, Instant at) {
        public Laid {
            steps = List.copyOf(steps);
        }
    }
}
