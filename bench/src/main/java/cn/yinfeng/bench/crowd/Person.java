package cn.yinfeng.bench.crowd;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a session of their own; all share one client, as one machine makes their load. */
final class Person {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final HttpClient http;
    private final URI base;
    private final Tally tally;
    private final Map<String, String> cookies = new HashMap<>();

    Person(HttpClient http, URI base, Tally tally) {
        this.http = http;
        this.base = base;
        this.tally = tally;
    }

    void logsIn(String login, String password) throws IOException, InterruptedException {
        ask("installation", "/installation");
        JsonNode session = send("login", "/session", Map.of("login", login, "password", password));
        if (session.path("account").isMissingNode()) {
            throw new IllegalStateException(login + " does not get in: " + session);
        }
    }

    void choosesPassword(String current, String next) throws IOException, InterruptedException {
        send("password", "/session/password", Map.of("current", current, "next", next));
    }

    /** Reads a path; the answer's body, or an empty node where it failed. */
    JsonNode ask(String kind, String path) throws IOException, InterruptedException {
        return answer(kind, request(path).GET());
    }

    JsonNode send(String kind, String path, Object body) throws IOException, InterruptedException {
        return answer(
                kind,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""))
                        .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    private HttpRequest.Builder request(String path) {
        var told = new StringBuilder();
        cookies.forEach((name, value) ->
                told.append(told.isEmpty() ? "" : "; ").append(name).append('=').append(value));
        var request = HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "zh-CN");
        return told.isEmpty() ? request : request.header("Cookie", told.toString());
    }

    /** A request without an answer is counted as failed, and the person goes on. */
    private JsonNode answer(String kind, HttpRequest.Builder request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> response;
        try {
            response = http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            tally.failed(kind, String.valueOf(broken));
            return JSON.createObjectNode();
        }
        tally.took(kind, System.nanoTime() - start, response.statusCode());
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        byte[] body = response.body();
        return response.statusCode() >= 300 || body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int at = pair.indexOf('=');
        cookies.put(pair.substring(0, at), pair.substring(at + 1));
    }
}
