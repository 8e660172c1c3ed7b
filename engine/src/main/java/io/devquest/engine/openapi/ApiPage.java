package io.devquest.engine.openapi;

import io.devquest.api.http.Route;
import io.devquest.engine.http.Routing.OwnedRoute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The REST routes as the page {@code /api} shows them: one group an owner. */
final class ApiPage {

    /** The routes of one owner. Public parts, because the template reads them. */
    public record Group(String title, List<Row> routes) {}

    /** One route. */
    public record Row(String verb, String path, String description, String permission, List<Parameter> parameters) {}

    /** One thing a request carries. */
    public record Parameter(String name, String place, String type, boolean required, String description) {}

    private ApiPage() {}

    static List<Group> groups(Collection<OwnedRoute> routes) {
        Map<String, List<Row>> byOwner = new TreeMap<>();
        routes.stream()
                .filter(owned -> owned.route().rest())
                .sorted((a, b) -> a.route().path().compareTo(b.route().path()))
                .forEach(owned -> byOwner.computeIfAbsent(owned.owner(), owner -> new ArrayList<>())
                        .add(row(owned)));
        return byOwner.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Row row(OwnedRoute owned) {
        Route route = owned.route();
        List<Parameter> parameters = new ArrayList<>();
        RouteShape.parameters(route).forEach(name -> parameters.add(new Parameter(name, "path", "string", true, "")));
        if (RouteShape.list(route)) {
            parameters.add(new Parameter("limit", "query", "integer", false, ""));
            parameters.add(new Parameter("after", "query", "string", false, ""));
        }
        route.input().ifPresent(type -> parameters.addAll(fields(owned.owner(), type)));
        return new Row(
                route.verb().name(),
                route.path(),
                route.description(),
                route.permission().id(),
                List.copyOf(parameters));
    }

    private static List<Parameter> fields(String owner, Class<?> type) {
        Schemas schemas = new Schemas();
        schemas.input(owner, type);
        Optional<Object> first = schemas.named().values().stream().findFirst();
        if (first.isEmpty() || !(first.get() instanceof Map<?, ?> schema)) {
            return List.of();
        }
        Collection<?> required = schema.get("required") instanceof Collection<?> names ? names : List.of();
        List<Parameter> fields = new ArrayList<>();
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, property) -> fields.add(new Parameter(
                    String.valueOf(name), "body", typeOf(property), required.contains(name), limits(property))));
        }
        return fields;
    }

    private static String typeOf(Object property) {
        Object type = property instanceof Map<?, ?> schema ? schema.get("type") : null;
        return type == null ? "object" : type.toString();
    }

    private static String limits(Object property) {
        if (!(property instanceof Map<?, ?> schema)) {
            return "";
        }
        List<String> words = new ArrayList<>();
        for (String word : List.of("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "pattern")) {
            if (schema.get(word) != null) {
                words.add(word + " " + schema.get(word));
            }
        }
        return String.join(", ", words);
    }
}
