package io.devquest.distribution;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product answered to one request. */
record Answer(HttpResponse<String> response) {

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    String body() {
        return response.body();
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(body());
    }

    /** The text at a path such as {@code /items/0/id}. */
    String text(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The answer itself, if it has the status. */
    Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError("Expected " + status + ", got " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.request().uri() + " → " + status() + " "
                + header("Content-Type") + " " + body();
    }
}
