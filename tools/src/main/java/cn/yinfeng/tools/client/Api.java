package cn.yinfeng.tools.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person's connection to the platform: keeps the session cookie, sends the CSRF token, speaks JSON. Where a session
 * has ended, as it does when the demo's clock is moved by years, it logs in again. Paths are below {@code /api/v1}.
 */
public final class Api {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TOKEN_COOKIE = "XSRF-TOKEN";

    private final URI base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http;
    private @Nullable Login login;
    private String language = "zh-CN";

    /**
     * A person who is not logged in yet.
     *
     * @param base where the platform answers, for example {@code http://127.0.0.1:8080}
     */
    public Api(URI base) {
        this(base, HttpClient.newBuilder());
    }

    private Api(URI base, HttpClient.Builder client) {
        this.base = base;
        this.http = client.version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .cookieHandler(cookies)
                .build();
    }

    /** The same from another network address of this machine. */
    public static Api from(URI base, InetAddress address) {
        return new Api(base, HttpClient.newBuilder().localAddress(address));
    }

    private record Login(String name, String password) {}

    /** The session after a login; {@code mustChangePassword} is true after a one-time password. */
    public JsonNode login(String name, String password) {
        login = null;
        JsonNode session =
                post("/session", Map.of("login", name, "password", password)).json();
        login = new Login(name, password);
        return session;
    }

    public void logout() {
        login = null;
        delete("/session").accepted();
    }

    /** Replaces the password of who is logged in. */
    public void changePassword(String next) {
        Login current = Optional.ofNullable(login).orElseThrow();
        post("/session/password", Map.of("current", current.password(), "next", next))
                .accepted();
        login = new Login(current.name(), next);
    }

    /** In which language refusals and exports come: zh-CN or en-US. */
    public Api in(String wanted) {
        language = wanted;
        return this;
    }

    /**
     * Asks for something.
     *
     * @param query names and values in turn; a null value is left out
     */
    public Answer get(String path, @Nullable Object... query) {
        return send("GET", path + query(query), BodyPublishers.noBody(), null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, json(body), "application/json");
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, json(body), "application/json");
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), null);
    }

    /** Sends a file as the form field {@code file}. */
    public Answer upload(String path, String fileName, String mediaType, byte[] content) {
        String boundary = "yinfeng-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream(content.length + 512);
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=" + boundary);
    }

    private static String query(@Nullable Object... query) {
        var text = new StringBuilder();
        for (int i = 0; i + 1 < query.length; i += 2) {
            Object value = query[i + 1];
            if (value != null) {
                text.append(text.isEmpty() ? '?' : '&')
                        .append(query[i])
                        .append('=')
                        .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private Answer send(String method, String path, BodyPublisher body, @Nullable String mediaType) {
        Answer answer = exchange(method, path, body, mediaType);
        Login known = login;
        if (answer.status() == 401 && known != null) {
            login(known.name(), known.password());
            return exchange(method, path, body, mediaType);
        }
        return answer;
    }

    private Answer exchange(String method, String path, BodyPublisher body, @Nullable String mediaType) {
        var request = HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", language)
                .method(method, body);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        if (!method.equals("GET")) {
            request.header("X-XSRF-TOKEN", token());
        }
        try {
            return new Answer(method + " " + path, http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String token() {
        return tokenCookie().orElseGet(() -> {
            exchange("GET", "/installation", BodyPublishers.noBody(), null);
            return tokenCookie().orElse("");
        });
    }

    private Optional<String> tokenCookie() {
        return cookies.getCookieStore().get(base).stream()
                .filter(cookie -> cookie.getName().equals(TOKEN_COOKIE))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
