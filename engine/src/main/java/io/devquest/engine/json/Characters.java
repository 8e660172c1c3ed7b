package io.devquest.engine.json;

import io.devquest.api.error.InvalidInput.FieldError;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds text with characters that no database of ours can store alike: NUL, and halves of a surrogate pair. */
public final class Characters {

    private Characters() {}

    /** True if the text has none of them. */
    public static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    static List<FieldError> errors(Record input) {
        List<FieldError> errors = new ArrayList<>();
        for (RecordComponent component : input.getClass().getRecordComponents()) {
            Object value = value(component, input);
            Collection<?> texts =
                    value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
            if (texts.stream().anyMatch(text -> text instanceof String string && !storable(string))) {
                errors.add(new FieldError(
                        component.getName(), "characters", "This text has a character that cannot be stored."));
            }
        }
        return errors;
    }

    private static @Nullable Object value(RecordComponent component, Record input) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(input);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The field " + component.getName() + " cannot be read", e);
        }
    }
}
