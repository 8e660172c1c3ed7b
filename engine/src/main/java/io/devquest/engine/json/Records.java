package io.devquest.engine.json;

import io.devquest.api.error.InvalidInput;
import io.devquest.api.error.InvalidInput.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads what strangers send into the records of one owner and checks them. */
public final class Records implements AutoCloseable {

    private final StrictJson strict;

    @Nullable private ValidatorFactory factory;

    public Records(JsonMapper owners) {
        strict = new StrictJson(owners);
    }

    /** Reads a JSON object and checks it; {@code what} names it in the sentences of refusals, such as {@code body}. */
    public <T extends Record> T read(String what, byte[] json, Class<T> type) {
        return checked(strict.read(what, json, type));
    }

    /** The record, if it keeps the rules of its annotations and has only text that can be stored. */
    public <T extends Record> T checked(T value) {
        Validator validator = factory().getValidator();
        List<FieldError> errors = Stream.concat(
                        validator.validate(value).stream().map(Records::error), Characters.errors(value).stream())
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return value;
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

    @Override
    public synchronized void close() {
        if (factory != null) {
            factory.close();
            factory = null;
        }
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
