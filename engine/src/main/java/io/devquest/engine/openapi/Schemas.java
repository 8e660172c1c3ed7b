package io.devquest.engine.openapi;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON Schemas of the records that routes take and give. Records are named {@code <owner>.<Record>}. */
final class Schemas {

    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(Html.class, Map.of("type", "string", "contentMediaType", "text/html")),
            Map.entry(Id.class, Map.of("type", "string", "pattern", "^[0-9A-HJKMNP-TV-Z]{13}$")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(URI.class, Map.of("type", "string", "format", "uri")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(double.class, Map.of("type", "number", "format", "double")),
            Map.entry(Double.class, Map.of("type", "number", "format", "double")));

    private final Map<String, Object> named = new LinkedHashMap<>();

    /** The schemas made so far, by name. */
    Map<String, Object> named() {
        return named;
    }

    /** A reference to what a route takes: only what validation asks for is required. */
    Map<String, Object> input(String owner, Class<?> type) {
        return schema(owner, type, true);
    }

    /** A reference to what a route gives: every component is there. */
    Map<String, Object> output(String owner, Class<?> type) {
        return schema(owner, type, false);
    }

    private Map<String, Object> schema(String owner, Type type, boolean input) {
        if (type instanceof ParameterizedType generic) {
            return generic(owner, generic, input);
        }
        if (!(type instanceof Class<?> raw)) {
            return new LinkedHashMap<>();
        }
        Map<String, Object> simple = SIMPLE.get(raw);
        if (simple != null) {
            return new LinkedHashMap<>(simple);
        }
        if (raw.isEnum()) {
            List<String> names =
                    Arrays.stream(raw.getEnumConstants()).map(Object::toString).toList();
            return new LinkedHashMap<>(Map.of("type", "string", "enum", names));
        }
        return raw.isRecord() ? reference(owner, raw, input) : new LinkedHashMap<>();
    }

    private Map<String, Object> generic(String owner, ParameterizedType type, boolean input) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return new LinkedHashMap<>(Map.of("type", "array", "items", schema(owner, of[0], input)));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return new LinkedHashMap<>(Map.of("type", "object", "additionalProperties", schema(owner, of[1], input)));
        }
        return raw == Optional.class ? orNull(schema(owner, of[0], input)) : new LinkedHashMap<>();
    }

    private Map<String, Object> reference(String owner, Class<?> type, boolean input) {
        String inPackage = type.getName().substring(type.getName().lastIndexOf('.') + 1);
        String name = owner + "." + inPackage.replace('$', '.') + (input ? ".input" : "");
        if (!named.containsKey(name)) {
            Map<String, Object> schema = new LinkedHashMap<>();
            // before its components, one of which may be of the same type
            named.put(name, schema);
            fill(schema, owner, type, input);
        }
        return new LinkedHashMap<>(Map.of("$ref", "#/components/schemas/" + name));
    }

    private void fill(Map<String, Object> schema, String owner, Class<?> type, boolean input) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = field(type, component);
            Map<String, Object> property = schema(owner, component.getGenericType(), input);
            Constraints.apply(field, property);
            properties.put(component.getName(), nullable(component) ? orNull(property) : property);
            if (!input || Constraints.requires(field) || component.getType().isPrimitive()) {
                required.add(component.getName());
            }
        }
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (input) {
            schema.put("additionalProperties", false);
        }
    }

    // annotations of a component always reach its field, but not an accessor written by hand
    private static Field field(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record has a field for each component", e);
        }
    }

    private static boolean nullable(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return new LinkedHashMap<>(Map.of("anyOf", List.of(schema, Map.of("type", "null"))));
    }
}
