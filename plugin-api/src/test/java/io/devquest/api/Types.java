package io.devquest.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Types as text, with the annotations on them; the JDK's own text differs between versions. */
final class Types {

    private Types() {}

    static String render(AnnotatedType type) {
        String before = Signatures.annotations(type).stream().map(a -> a + " ").collect(Collectors.joining());
        return before + bare(type);
    }

    private static String bare(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return render(array.getAnnotatedGenericComponentType()) + "[]";
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            String raw = ((ParameterizedType) generic.getType()).getRawType().getTypeName();
            return raw + list(generic.getAnnotatedActualTypeArguments(), ", ", "<", ">");
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            if (wildcard.getAnnotatedLowerBounds().length > 0) {
                return "? super " + list(wildcard.getAnnotatedLowerBounds(), " & ", "", "");
            }
            String upper = list(wildcard.getAnnotatedUpperBounds(), " & ", "", "");
            return upper.isEmpty() || upper.equals("java.lang.Object") ? "?" : "? extends " + upper;
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return variable.getType().getTypeName();
        }
        return type.getType().getTypeName();
    }

    private static String list(AnnotatedType[] types, String between, String before, String after) {
        return Arrays.stream(types).map(Types::render).collect(Collectors.joining(between, before, after));
    }
}
