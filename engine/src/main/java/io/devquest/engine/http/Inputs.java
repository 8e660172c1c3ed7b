package io.devquest.engine.http;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.engine.json.Records;
import io.devquest.engine.scope.Scope;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies into the input records of one owner, JSON or the fields of a form. */
final class Inputs {

    private final JsonMapper json;
    private final Records records;

    Inputs(Scope scope) {
        json = scope.json();
        records = scope.records();
    }

    <T extends Record> T read(Body body, Class<T> type) {
        if (body.form()) {
            return records.checked(convert(body.fields(), type));
        }
        if (!body.json()) {
            throw new CommunityException(
                    HttpErrors.BODY_UNSUPPORTED, "Send the body as application/json or as a form.");
        }
        return records.read("body", body.bytes(), type);
    }

    private <T extends Record> T convert(Map<String, List<String>> fields, Class<T> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            List<String> sent = fields.getOrDefault(component.getName(), List.of());
            if (Collection.class.isAssignableFrom(component.getType())) {
                values.put(component.getName(), list(sent));
            } else if (component.getType() == boolean.class) {
                values.put(component.getName(), !sent.isEmpty() && !sent.get(0).equals("false"));
            } else if (!sent.isEmpty()
                    && (component.getType() == String.class || !sent.get(0).isBlank())) {
                values.put(component.getName(), sent.get(0).replace("\r\n", "\n"));
            }
        }
        try {
            return json.convertValue(values, type);
        } catch (JacksonException e) {
            String field = e.getPath().isEmpty()
                    ? ""
                    : String.valueOf(e.getPath().get(0).getPropertyName());
            throw InvalidInput.of(field, "type", "This value cannot be read.");
        }
    }

    /** Several fields of one name, or one field with commas. */
    private static List<String> list(List<String> sent) {
        return sent.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
