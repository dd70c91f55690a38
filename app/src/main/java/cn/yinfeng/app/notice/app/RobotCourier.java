package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.RobotPlatform;
import cn.yinfeng.app.notice.model.Outcome;
import cn.yinfeng.kernel.Refusal;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes one line to a chat platform's robot, and says honestly what is known of its arrival. */
@Component
class RobotCourier {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 4_096;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(Redirect.NEVER)
            .build();
    private final Destinations destinations;
    private final OutsideTime time;

    RobotCourier(Destinations destinations, OutsideTime time) {
        this.destinations = destinations;
        this.time = time;
    }

    /**
     * A line for a group.
     *
     * @param id of the delivery, which a receiver of plain JSON can know again
     * @param link whole address; empty where the installation does not know its own
     */
    record Line(UUID id, String kind, String title, String link) {
        String text() {
            return link.isEmpty() ? "【引凤】" + title : "【引凤】" + title + "\n" + link;
        }
    }

    /** The address of a robot and the secret that it signs with. */
    record Access(RobotPlatform platform, String address, String secret) {
        @Override
        public String toString() {
            return platform.name();
        }
    }

    Outcome send(Access access, Line line) {
        try {
            Instant now = time.now();
            URI uri = destinations.accept(RobotBody.address(access, now));
            byte[] body = RobotBody.of(access, line, now);
            HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body));
            if (access.platform() == RobotPlatform.PLAIN) {
                request.header("X-Yinfeng-Delivery", line.id().toString());
                if (!access.secret().isEmpty()) {
                    request.header("X-Yinfeng-Signature", "sha256=" + RobotBody.signature(access.secret(), body));
                }
            }
            return outcome(access.platform(), client.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (Refusal notThere) {
            return new Outcome.GivenUp("DESTINATION");
        } catch (ConnectException | HttpConnectTimeoutException notReached) {
            return new Outcome.Failed("UNREACHED");
        } catch (IOException silent) {
            return new Outcome.GivenUp(Outcome.UNCERTAIN);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new Outcome.GivenUp(Outcome.UNCERTAIN);
        }
    }

    private static Outcome outcome(RobotPlatform platform, HttpResponse<java.io.InputStream> response)
            throws IOException {
        String answer;
        try (var body = response.body()) {
            answer = new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        }
        int status = response.statusCode();
        return switch (status / 100) {
            case 2 -> platform == RobotPlatform.PLAIN ? new Outcome.Sent() : told(answer);
            case 5 -> status == 503 ? new Outcome.Failed("REFUSED 503") : new Outcome.GivenUp(Outcome.UNCERTAIN);
            default ->
                status == 408 || status == 429
                        ? new Outcome.Failed("REFUSED " + status)
                        : new Outcome.GivenUp("REFUSED " + status);
        };
    }

    /** The three platforms answer 200 and tell in the body whether they took it; a wait may help against their limits. */
    private static Outcome told(String answer) {
        try {
            JsonNode node = JSON.readTree(answer);
            JsonNode code = node.has("errcode") ? node.get("errcode") : node.get("code");
            if (code == null || !code.isNumber()) {
                return new Outcome.GivenUp(Outcome.UNCERTAIN);
            }
            return switch (code.asInt()) {
                case 0 -> new Outcome.Sent();
                case -1, 130_101, 410_100, 45_009, 9_499, 11_232 -> new Outcome.Failed("REFUSED " + code.asInt());
                default -> new Outcome.GivenUp("REFUSED " + code.asInt());
            };
        } catch (JacksonException notJson) {
            return new Outcome.GivenUp(Outcome.UNCERTAIN);
        }
    }
}
