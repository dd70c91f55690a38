package cn.yinfeng.acceptance;

import cn.yinfeng.tools.client.Api;
import cn.yinfeng.tools.demo.DemoRegion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.junit.jupiter.api.Tag;

/**
 * What people do with the platform, told through its doors. The platform runs once for all stories of a run, as a process
 * of its own, with the demo region in it; a story leaves the published figures as they are.
 */
@Tag("story")
public abstract class Story {
    private static final class Stage {
        static final Installation INSTALLATION = Installation.begin();
        static final Cast CAST = new Cast(INSTALLATION.url(), build(INSTALLATION));

        private static java.util.List<cn.yinfeng.tools.demo.Handover> build(Installation installation) {
            try {
                return DemoRegion.build(installation.url(), installation.data());
            } catch (IOException cannot) {
                throw new UncheckedIOException(cannot);
            }
        }
    }

    public static URI url() {
        return Stage.INSTALLATION.url();
    }

    /** The installation itself, for what its operator does. */
    public static Installation installation() {
        return Stage.INSTALLATION;
    }

    public static Cast cast() {
        return Stage.CAST;
    }

    /** A person of the demo region, over HTTP. */
    public static Api as(String login) {
        return cast().api(login);
    }

    /** Anyone, without login, over HTTP. */
    public static Api visitor() {
        return new Api(url());
    }
}
