package io.devquest.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.engine.json.Json;
import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the community answered. The checks fail with the whole answer and return it for the next one. */
public final class TestAnswer {

    private static final int SHOWN = 2_000;

    private final HttpResponse<byte[]> response;

    TestAnswer(HttpResponse<byte[]> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return new String(response.body(), UTF_8);
    }

    public byte[] bytes() {
        return response.body().clone();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The value of a cookie that the answer sets. */
    public Optional<String> cookie(String name) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1, (cookie + ";").indexOf(';')))
                .findFirst();
    }

    /** Where a redirect leads or a new thing is. */
    public String location() {
        return header("Location").orElseThrow(() -> new AssertionError("No Location in " + this));
    }

    public JsonNode json() {
        return Json.lenient().readTree(text());
    }

    /** A value in the JSON by its path, for example {@code /items/0/title}; empty text if it is not there. */
    public String json(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The JSON as a record; fields it does not have are left out. */
    public <T> T json(Class<T> type) {
        return Json.lenient().readValue(text(), type);
    }

    /** The {@code id} in the JSON. */
    public Id id() {
        return Id.parse(json("/id")).orElseThrow(() -> new AssertionError("No id in " + this));
    }

    public TestAnswer expect(int status) {
        assertThat(status()).as("status of %s", this).isEqualTo(status);
        return this;
    }

    /** Checks that it is a problem document (RFC 9457) with that code and status. */
    public TestAnswer problem(String code, int status) {
        expect(status);
        assertThat(header("Content-Type").orElse("")).as("type of %s", this).startsWith("application/problem+json");
        assertThat(json("/code")).as("code of %s", this).isEqualTo(code);
        return this;
    }

    /** Checks that the field was refused with that code. */
    public TestAnswer invalid(String field, String code) {
        problem("input_invalid", 422);
        assertThat(json().path("errors"))
                .as("errors of %s", this)
                .anyMatch(error -> error.path("field").asString("").equals(field)
                        && error.path("code").asString("").equals(code));
        return this;
    }

    public TestAnswer contains(String... texts) {
        assertThat(text()).as("text of %s", this).contains(texts);
        return this;
    }

    public TestAnswer lacks(String... texts) {
        assertThat(text()).as("text of %s", this).doesNotContain(texts);
        return this;
    }

    @Override
    public String toString() {
        String text = text();
        return "%s %s → %d\n%s"
                .formatted(
                        response.request().method(),
                        response.request().uri().getPath(),
                        status(),
                        text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
