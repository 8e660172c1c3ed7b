package io.devquest.testkit.badinput;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.json.Json;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What came back over the wire. */
record WireAnswer(String request, int status, Map<String, String> headers, String text) {

    private static final int SHOWN = 1_500;

    static WireAnswer read(String request, byte[] bytes) {
        String all = new String(bytes, ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        assertThat(end).as("head of the answer to %s: %s", request, all).isPositive();
        String[] lines = all.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon), lines[i].substring(colon + 1).strip());
        }
        String body = all.substring(end + 4);
        String text = "chunked".equals(headers.get("Transfer-Encoding")) ? joined(body) : body;
        int status = Integer.parseInt(lines[0].split(" ")[1]);
        return new WireAnswer(request, status, headers, new String(text.getBytes(ISO_8859_1), UTF_8));
    }

    private static String joined(String chunks) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < chunks.length()) {
            int line = chunks.indexOf("\r\n", at);
            int length = Integer.parseInt(chunks.substring(at, line), 16);
            text.append(chunks, line + 2, line + 2 + length);
            at = line + 2 + length + 2;
        }
        return text.toString();
    }

    /** Checks that it is a problem document with that code and status which says what to do and nothing of our insides. */
    WireAnswer problem(String code, int status) {
        assertThat(status()).as("status of %s", this).isEqualTo(status);
        assertThat(headers.getOrDefault("Content-Type", ""))
                .as("type of %s", this)
                .startsWith("application/problem+json");
        assertThat(headers).as("headers of %s", this).containsEntry("X-Content-Type-Options", "nosniff");
        JsonNode problem = Json.lenient().readTree(text);
        assertThat(problem.path("code").asString("")).as("code of %s", this).isEqualTo(code);
        assertThat(problem.path("status").asInt()).as("status in %s", this).isEqualTo(status);
        assertThat(problem.path("detail").asString("")).as("detail of %s", this).matches("[A-Z].{10,}[.]");
        assertThat(text)
                .as("text of %s", this)
                .doesNotContainPattern("(?i)exception|\\bat io\\.|tools\\.jackson|jetty");
        ErrorTable.check(code, status);
        return this;
    }

    @Override
    public String toString() {
        return "%s → %d %s\n%s"
                .formatted(
                        request.length() > SHOWN ? request.substring(0, SHOWN) + "…" : request,
                        status,
                        headers,
                        text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
