package io.devquest.engine.openapi;

import io.devquest.api.Engine;
import io.devquest.api.access.Role;
import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import io.devquest.engine.http.Routing.OwnedRoute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Builds an OpenAPI 3.1 document. Holds no class of a plugin once it is built. */
public final class OpenApiDocument {

    private static final String PROBLEM = "#/components/responses/Problem";

    private final Schemas schemas = new Schemas();

    private OpenApiDocument() {}

    /** The document of the REST routes among these, in the order of their paths. */
    public static Map<String, Object> of(Collection<OwnedRoute> routes) {
        return new OpenApiDocument()
                .build(routes.stream()
                        .filter(owned -> owned.route().rest())
                        .sorted(Comparator.comparing(
                                        (OwnedRoute owned) -> owned.route().path())
                                .thenComparing(owned -> owned.route().verb()))
                        .toList());
    }

    private Map<String, Object> build(List<OwnedRoute> routes) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (OwnedRoute owned : routes) {
            paths.computeIfAbsent(owned.route().path(), path -> new LinkedHashMap<>())
                    .put(word(owned.route().verb()), operation(owned));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title", "DevQuest Community",
                        "version", Engine.API_VERSION,
                        "description", "Every REST route of what is installed now."));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put(
                "tags",
                routes.stream()
                        .map(OwnedRoute::owner)
                        .distinct()
                        .sorted()
                        .map(tag -> Map.of("name", tag))
                        .toList());
        document.put("paths", paths);
        document.put("components", components());
        return document;
    }

    private Map<String, Object> operation(OwnedRoute owned) {
        Route route = owned.route();
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("tags", List.of(owned.owner()));
        operation.put("summary", route.description());
        operation.put("operationId", word(route.verb()) + route.path().replaceAll("[^A-Za-z0-9]+", "_"));
        operation.put("x-permission", route.permission().id());
        operation.put("security", security(route));
        List<Object> parameters = parameters(route);
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        route.input()
                .ifPresent(type -> operation.put(
                        "requestBody", Map.of("required", true, "content", json(schemas.input(owned.owner(), type)))));
        operation.put("responses", responses(owned));
        return operation;
    }

    private static List<Object> security(Route route) {
        List<Object> ways = new ArrayList<>();
        if (route.permission().defaultRole() == Role.ANYONE) {
            ways.add(Map.of());
        }
        ways.add(Map.of("session", List.of()));
        ways.add(Map.of("token", List.of()));
        return ways;
    }

    private static List<Object> parameters(Route route) {
        List<Object> parameters = new ArrayList<>();
        for (String name : RouteShape.parameters(route)) {
            parameters.add(Map.of("name", name, "in", "path", "required", true, "schema", Map.of("type", "string")));
        }
        if (RouteShape.list(route)) {
            parameters.add(Map.of("$ref", "#/components/parameters/limit"));
            parameters.add(Map.of("$ref", "#/components/parameters/after"));
        }
        return parameters;
    }

    private Map<String, Object> responses(OwnedRoute owned) {
        Route route = owned.route();
        Map<String, Object> responses = new LinkedHashMap<>();
        if (route.output().isPresent()) {
            Map<String, Object> item =
                    schemas.output(owned.owner(), route.output().get());
            // a POST answers 201 when it creates and 200 when it acts; the table of routes does not say which
            responses.put(
                    route.verb() == Verb.POST ? "2XX" : "200",
                    Map.of("description", "Done", "content", json(RouteShape.list(route) ? slice(item) : item)));
        } else {
            responses.put("2XX", Map.of("description", "Done"));
        }
        if (route.permission().defaultRole() != Role.ANYONE) {
            responses.put("401", Map.of("$ref", PROBLEM));
            responses.put("403", Map.of("$ref", PROBLEM));
        }
        if (!RouteShape.parameters(route).isEmpty()) {
            responses.put("404", Map.of("$ref", PROBLEM));
        }
        if (route.input().isPresent()) {
            responses.put("422", Map.of("$ref", PROBLEM));
        }
        responses.put("default", Map.of("$ref", PROBLEM));
        return responses;
    }

    private static Map<String, Object> slice(Map<String, Object> item) {
        return Map.of(
                "type", "object",
                "required", List.of("items", "next"),
                "properties",
                        Map.of(
                                "items", Map.of("type", "array", "items", item),
                                "next", Map.of("type", List.of("string", "null"))));
    }

    private Map<String, Object> components() {
        Map<String, Object> all = new LinkedHashMap<>(schemas.named());
        all.put("Problem", problem());
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", all);
        components.put("parameters", Map.of("limit", query("limit", "integer"), "after", query("after", "string")));
        components.put(
                "responses",
                Map.of(
                        "Problem",
                        Map.of(
                                "description",
                                "What is wrong, and what to do",
                                "content",
                                Map.of(
                                        "application/problem+json",
                                        Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))))));
        components.put(
                "securitySchemes",
                Map.of(
                        "session", Map.of("type", "apiKey", "in", "cookie", "name", "devquest_session"),
                        "token", Map.of("type", "http", "scheme", "bearer")));
        return components;
    }

    /** RFC 9457, with our stable code and the wrong fields. */
    private static Map<String, Object> problem() {
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> error =
                Map.of("type", "object", "properties", Map.of("field", text, "code", text, "message", text));
        return Map.of(
                "type", "object",
                "required", List.of("title", "status", "code"),
                "properties",
                        Map.of(
                                "type", text,
                                "title", text,
                                "status", Map.of("type", "integer"),
                                "detail", text,
                                "code", text,
                                "errors", Map.of("type", "array", "items", error)));
    }

    private static Map<String, Object> query(String name, String type) {
        return Map.of("name", name, "in", "query", "required", false, "schema", Map.of("type", type));
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }

    private static String word(Verb verb) {
        return verb.name().toLowerCase(Locale.ROOT);
    }
}
