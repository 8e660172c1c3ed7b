package io.devquest.engine.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.http.Handler;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.view.Html;
import io.devquest.engine.http.Routing.OwnedRoute;
import io.devquest.engine.json.Json;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiDocumentTest {

    record NewTopic(
            @NotBlank @Size(max = 120) String title,
            @Size(min = 1, max = 5) List<@Pattern(regexp = "[a-z]+") String> tags,
            @Min(1) @Max(9) int weight,
            @Email String contact) {}

    record Topic(
            Id id,
            String title,
            Html body,
            Instant createdAt,
            @Nullable String slug,
            List<Topic> related,
            Map<String, Long> counts,
            Kind kind) {}

    enum Kind {
        QUESTION,
        TALK
    }

    private enum Allowed implements Permission {
        READ("forums.read", Role.ANYONE),
        WRITE("forums.write", Role.MEMBER);

        private final String id;
        private final Role role;

        Allowed(String id, Role role) {
            this.id = id;
            this.role = role;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Role defaultRole() {
            return role;
        }
    }

    private static final Handler HANDLER = request -> Response.noContent();

    private static final List<OwnedRoute> ROUTES = List.of(
            forums(Route.get("/forums", Allowed.READ, HANDLER, "Shows the boards")),
            forums(Route.get("/api/v1/forums/boards/{slug}/topics", Allowed.READ, HANDLER, "Lists topics")
                    .gives(Topic.class)),
            forums(Route.post("/api/v1/forums/boards/{slug}/topics", Allowed.WRITE, HANDLER, "Creates a topic")
                    .takes(NewTopic.class)
                    .gives(Topic.class)),
            forums(Route.get("/api/v1/forums/topics/{id}", Allowed.READ, HANDLER, "Reads a topic")
                    .gives(Topic.class)),
            forums(Route.delete("/api/v1/forums/topics/{id}", Allowed.WRITE, HANDLER, "Removes a topic")),
            new OwnedRoute(
                    "core",
                    Route.get("/api/v1/me", Allowed.WRITE, HANDLER, "Reads me").gives(Topic.class)));

    private final JsonMapper mapper = Json.mapper();
    private final JsonNode document = mapper.valueToTree(OpenApiDocument.of(ROUTES));

    private static OwnedRoute forums(Route route) {
        return new OwnedRoute("forums", route);
    }

    @Test
    void theDocumentHasTheStructureOfOpenApi31() {
        List<String> faults = new ArrayList<>();
        if (!document.path("openapi").asString("").matches("3\\.1\\.\\d")) {
            faults.add("openapi");
        }
        for (String field : List.of("title", "version")) {
            if (!document.path("info").path(field).isString()) {
                faults.add("info." + field);
            }
        }
        Set<String> ids = new HashSet<>();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((verb, operation) -> {
                    if (!ids.add(operation.path("operationId").asString(""))) {
                        faults.add("operationId used twice: " + path);
                    }
                    if (operation.path("responses").isEmpty()) {
                        faults.add("no responses: " + path);
                    }
                    faults.addAll(parameterFaults(path, operation));
                }));
        faults.addAll(danglingReferences(document));

        assertThat(faults).isEmpty();
        assertThat(document.path("paths").propertyNames())
                .containsExactly("/api/v1/forums/boards/{slug}/topics", "/api/v1/forums/topics/{id}", "/api/v1/me");
    }

    private static List<String> parameterFaults(String path, JsonNode operation) {
        Set<String> inPath = new HashSet<>();
        java.util.regex.Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .forEach(match -> inPath.add(match.group(1)));
        Set<String> declared = new HashSet<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asString("").equals("path")
                    && parameter.path("required").asBoolean(false)) {
                declared.add(parameter.path("name").asString(""));
            }
        });
        return declared.equals(inPath) ? List.of() : List.of("path parameters of " + path + " are " + declared);
    }

    private List<String> danglingReferences(JsonNode root) {
        return root.findValuesAsString("$ref").stream()
                .filter(reference -> document.at(reference.substring(1)).isMissingNode())
                .toList();
    }

    @Test
    void aListIsASliceWithItsParametersAndASingleThingIsNot() {
        JsonNode list = document.at("/paths/~1api~1v1~1forums~1boards~1{slug}~1topics/get");
        JsonNode one = document.at("/paths/~1api~1v1~1forums~1topics~1{id}/get");

        assertThat(list.at("/responses/200/content/application~1json/schema/properties/items/items/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/forums.OpenApiDocumentTest.Topic");
        assertThat(list.path("parameters")).hasSize(3);
        assertThat(one.at("/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .endsWith("Topic");
        assertThat(one.path("parameters")).hasSize(1);
        assertThat(document.at("/paths/~1api~1v1~1me/get/parameters").isMissingNode())
                .isTrue();
    }

    @Test
    void anOperationSaysItsPermissionAndHowToSignIn() {
        JsonNode create = document.at("/paths/~1api~1v1~1forums~1boards~1{slug}~1topics/post");
        JsonNode read = document.at("/paths/~1api~1v1~1forums~1topics~1{id}/get");

        assertThat(create.path("x-permission").asString()).isEqualTo("forums.write");
        assertThat(create.path("tags").path(0).asString()).isEqualTo("forums");
        assertThat(create.path("summary").asString()).isEqualTo("Creates a topic");
        assertThat(create.path("security")).hasSize(2);
        assertThat(read.path("security")).hasSize(3);
        assertThat(create.path("responses").propertyNames()).contains("401", "403", "404", "422", "default");
        assertThat(document.at("/components/responses/Problem/content/application~1problem+json")
                        .isMissingNode())
                .isFalse();
    }

    @Test
    void validationBecomesSchema() {
        JsonNode input = document.at("/components/schemas/forums.OpenApiDocumentTest.NewTopic.input");

        assertThat(input.path("additionalProperties").asBoolean()).isFalse();
        assertThat(input.path("required")).extracting(JsonNode::asString).containsExactly("title", "weight");
        assertThat(input.at("/properties/title/minLength").asInt()).isEqualTo(1);
        assertThat(input.at("/properties/title/maxLength").asInt()).isEqualTo(120);
        assertThat(input.at("/properties/tags/minItems").asInt()).isEqualTo(1);
        assertThat(input.at("/properties/tags/maxItems").asInt()).isEqualTo(5);
        assertThat(input.at("/properties/weight/minimum").asInt()).isEqualTo(1);
        assertThat(input.at("/properties/weight/maximum").asInt()).isEqualTo(9);
        assertThat(input.at("/properties/contact/format").asString()).isEqualTo("email");
    }

    @Test
    void valuesBecomeTheTypesJsonShows() {
        JsonNode topic = document.at("/components/schemas/forums.OpenApiDocumentTest.Topic");

        assertThat(topic.path("required")).hasSize(8);
        assertThat(topic.at("/properties/id/pattern").asString()).contains("{13}");
        assertThat(topic.at("/properties/createdAt/format").asString()).isEqualTo("date-time");
        assertThat(topic.at("/properties/slug/anyOf/1/type").asString()).isEqualTo("null");
        assertThat(topic.at("/properties/related/items/$ref").asString()).endsWith("Topic");
        assertThat(topic.at("/properties/counts/additionalProperties/format").asString())
                .isEqualTo("int64");
        assertThat(topic.at("/properties/kind/enum"))
                .extracting(JsonNode::asString)
                .containsExactly("QUESTION", "TALK");
    }

    @Test
    void thePageGroupsTheSameRoutesByOwner() {
        List<ApiPage.Group> groups = ApiPage.groups(ROUTES);

        assertThat(groups).extracting(ApiPage.Group::title).containsExactly("core", "forums");
        ApiPage.Row create = groups.get(1).routes().stream()
                .filter(row -> row.verb().equals("POST"))
                .findFirst()
                .orElseThrow();
        assertThat(create.parameters())
                .contains(
                        new ApiPage.Parameter("slug", "path", "string", true, ""),
                        new ApiPage.Parameter("title", "body", "string", true, "minLength 1, maxLength 120"),
                        new ApiPage.Parameter("contact", "body", "string", false, ""));
    }
}
