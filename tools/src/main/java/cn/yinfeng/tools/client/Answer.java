package cn.yinfeng.tools.client;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** What the platform answered, whatever the status. */
public final class Answer {
    private final String request;
    private final HttpResponse<byte[]> response;

    Answer(String request, HttpResponse<byte[]> response) {
        this.request = request;
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public byte[] body() {
        return response.body();
    }

    /** The first value of a header; empty where there is none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The same answer, or {@link Refused} where the platform said no. */
    public Answer accepted() {
        if (status() >= 300) {
            throw new Refused(this);
        }
        return this;
    }

    /** The body of an accepted answer. */
    public JsonNode json() {
        return Api.JSON.readTree(accepted().body());
    }

    public String text() {
        return new String(body(), StandardCharsets.UTF_8);
    }

    /** The problem code of a refusal; empty where the answer carries none. */
    public String code() {
        return text().startsWith("{") ? Api.JSON.readTree(body()).path("code").asString("") : "";
    }

    @Override
    public String toString() {
        return request + " → " + status() + " " + text();
    }
}
