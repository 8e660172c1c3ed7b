package io.devquest.engine.http;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.error.InvalidInput.FieldError;
import io.devquest.engine.scope.Scope;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies into the input records of one owner and checks them. */
final class Inputs {

    private final JsonMapper json;
    private final StrictJson strict;

    @Nullable private ValidatorFactory factory;

    Inputs(Scope scope) {
        json = scope.json();
        strict = new StrictJson(json);
        scope.onClose("validator", this::close);
    }

    private synchronized ValidatorFactory factory() {
        if (factory == null) {
            factory = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(
                            new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                    .buildValidatorFactory();
        }
        return factory;
    }

    private synchronized void close() {
        if (factory != null) {
            factory.close();
            factory = null;
        }
    }

    <T extends Record> T read(Body body, Class<T> type) {
        if (body.form()) {
            return checked(convert(body.fields(), type));
        }
        if (!body.json()) {
            throw new CommunityException(
                    HttpErrors.BODY_UNSUPPORTED, "Send the body as application/json or as a form.");
        }
        return checked(strict.read(body.bytes(), type));
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

    private <T extends Record> T checked(T value) {
        Validator validator = factory().getValidator();
        List<FieldError> errors = Stream.concat(
                        validator.validate(value).stream().map(Inputs::error), Characters.errors(value).stream())
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return value;
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String field = violation.getPropertyPath().toString();
        return new FieldError(field, Character.toLowerCase(rule.charAt(0)) + rule.substring(1), violation.getMessage());
    }
}
