package io.devquest.api.error;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Input of which some fields are wrong; status 422 with {@code errors:[{field,code,message}]}. */
public final class InvalidInput extends CommunityException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /**
     * One wrong field.
     *
     * @param field the name of the record component or form field
     * @param code the broken rule in camel case, for example {@code notBlank} or {@code size}
     * @param message a sentence for the person
     */
    public record FieldError(String field, String code, String message) {}

    /** Input with the given wrong fields; at least one. */
    public InvalidInput(List<FieldError> errors) {
        super(CommonErrors.INPUT_INVALID, "Some fields need another look.");
        this.errors = List.copyOf(errors);
    }

    /** Input with one wrong field. */
    public static InvalidInput of(String field, String code, String message) {
        return new InvalidInput(List.of(new FieldError(field, code, message)));
    }

    /** The wrong fields. */
    public List<FieldError> errors() {
        return errors;
    }

    /** The first message of each field, for form templates. */
    public Map<String, String> messages() {
        return errors.stream().collect(Collectors.toMap(FieldError::field, FieldError::message, (a, b) -> a));
    }
}
