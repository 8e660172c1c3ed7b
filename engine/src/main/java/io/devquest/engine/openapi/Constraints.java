package io.devquest.engine.openapi;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.function.Consumer;

/** Turns the Jakarta Validation annotations of a record's field into words of JSON Schema. */
final class Constraints {

    private final AnnotatedElement field;
    private final Map<String, Object> schema;

    private Constraints(AnnotatedElement field, Map<String, Object> schema) {
        this.field = field;
        this.schema = schema;
    }

    static void apply(AnnotatedElement field, Map<String, Object> schema) {
        new Constraints(field, schema).apply();
    }

    static boolean requires(AnnotatedElement field) {
        return field.isAnnotationPresent(NotNull.class)
                || field.isAnnotationPresent(NotBlank.class)
                || field.isAnnotationPresent(NotEmpty.class);
    }

    private void apply() {
        boolean list = "array".equals(schema.get("type"));
        String least = list ? "minItems" : "minLength";
        on(NotBlank.class, rule -> schema.put("minLength", 1));
        on(NotEmpty.class, rule -> schema.put(least, 1));
        on(Size.class, rule -> {
            if (rule.min() > 0) {
                schema.put(least, rule.min());
            }
            if (rule.max() < Integer.MAX_VALUE) {
                schema.put(list ? "maxItems" : "maxLength", rule.max());
            }
        });
        on(Pattern.class, rule -> schema.put("pattern", "^(?:" + rule.regexp() + ")$"));
        on(Email.class, rule -> schema.put("format", "email"));
        on(Min.class, rule -> schema.put("minimum", rule.value()));
        on(Max.class, rule -> schema.put("maximum", rule.value()));
        on(Positive.class, rule -> schema.put("exclusiveMinimum", 0));
        on(PositiveOrZero.class, rule -> schema.put("minimum", 0));
    }

    private <A extends Annotation> void on(Class<A> type, Consumer<A> rule) {
        A found = field.getAnnotation(type);
        if (found != null) {
            rule.accept(found);
        }
    }
}
