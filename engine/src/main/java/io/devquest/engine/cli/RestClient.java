package io.devquest.engine.cli;

import io.devquest.engine.config.ControlFile;
import io.devquest.engine.json.Json;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to a running instance with the token of its control file; failures become its own sentences. */
final class RestClient {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ControlFile control;
    private final JsonMapper json = Json.lenient();
    private final HttpClient http = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    RestClient(ControlFile control) {
        this.control = control;
    }

    JsonNode get(String path) {
        return exchange("GET", path, "application/json", BodyPublishers.noBody());
    }

    JsonNode send(String verb, String path, Map<String, ?> body) {
        BodyPublisher content =
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json.writeValueAsString(body));
        return exchange(verb, path, "application/json", content);
    }

    JsonNode upload(String verb, String path, Path file) {
        try {
            return exchange(verb, path, "application/zip", BodyPublishers.ofFile(file));
        } catch (FileNotFoundException e) {
            throw new CommandFailure("There is no file " + file + ".", e);
        }
    }

    private JsonNode exchange(String verb, String path, String type, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(control.url() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + control.token())
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .method(verb, body)
                .build();
        HttpResponse<String> response;
        try {
            response = http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CommandFailure(
                    "The community at " + control.url() + " (process " + control.pid() + ") does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("The command was interrupted.", e);
        }
        if (response.statusCode() >= 400) {
            throw new CommandFailure(problem(response));
        }
        return response.body().isBlank() ? json.createObjectNode() : json.readTree(response.body());
    }

    private String problem(HttpResponse<String> response) {
        try {
            JsonNode problem = json.readTree(response.body());
            List<String> lines = new ArrayList<>();
            lines.add(problem.path("detail").asString(problem.path("title").asString("")));
            problem.path("errors")
                    .forEach(error -> lines.add(error.path("field").asString("") + ": "
                            + error.path("message").asString("")));
            if (!lines.get(0).isEmpty()) {
                return String.join(System.lineSeparator(), lines);
            }
        } catch (JacksonException notJson) {
            return unexpected(response);
        }
        return unexpected(response);
    }

    private String unexpected(HttpResponse<String> response) {
        return "The community at " + control.url() + " answered with status " + response.statusCode() + ".";
    }
}
