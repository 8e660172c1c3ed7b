package io.devquest.api;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public face of types as lines of text: the same on every JDK, sorted, one line a member. */
final class Signatures {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");
    private static final int OF_A_MEMBER =
            Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;

    private Signatures() {}

    static String dump(List<Class<?>> types) {
        return types.stream().map(Signatures::of).collect(Collectors.joining("\n"));
    }

    static boolean reachable(Class<?> type) {
        return visible(type.getModifiers())
                && !type.isSynthetic()
                && (type.getDeclaringClass() == null || reachable(type.getDeclaringClass()));
    }

    private static String of(Class<?> type) {
        List<String> lines = new ArrayList<>();
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants())
                    .map(c -> ((Enum<?>) c).name())
                    .forEach(lines::add);
        }
        Stream<Member> members = Stream.of(
                        type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Stream::of);
        members.filter(Signatures::listed).map(Signatures::of).sorted().forEach(lines::add);
        return head(type) + "\n"
                + lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    private static String head(Class<?> type) {
        List<String> parts = new ArrayList<>(annotations(type));
        int hidden = type.isInterface() ? Modifier.ABSTRACT | Modifier.INTERFACE : 0;
        parts.add(Modifier.toString(type.getModifiers() & ~hidden & ~Modifier.STATIC & ~Modifier.STRICT));
        if (type.isSealed()) {
            parts.add("sealed");
        }
        parts.add(kind(type));
        parts.add(type.getName() + variables(type.getTypeParameters()) + components(type));
        if (type.getSuperclass() != null
                && !type.isEnum()
                && !type.isRecord()
                && type.getSuperclass() != Object.class) {
            parts.add("extends " + Types.render(type.getAnnotatedSuperclass()));
        }
        if (type.getInterfaces().length > 0 && !type.isAnnotation()) {
            parts.add((type.isInterface() ? "extends " : "implements ") + list(type.getAnnotatedInterfaces()));
        }
        if (type.isSealed()) {
            parts.add("permits "
                    + Arrays.stream(type.getPermittedSubclasses())
                            .map(Class::getName)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return String.join(" ", parts);
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        return type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }

    private static String components(Class<?> type) {
        return !type.isRecord()
                ? ""
                : Arrays.stream(type.getRecordComponents())
                        .map(c -> Types.render(c.getAnnotatedType()) + " " + c.getName())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean listed(Member member) {
        Class<?> owner = member.getDeclaringClass();
        boolean given = member instanceof Method m
                && (OF_EVERY_OBJECT.contains(m.getName()) || owner.isEnum() && OF_EVERY_ENUM.contains(m.getName()));
        boolean constant = member instanceof Field f && f.isEnumConstant();
        return visible(member.getModifiers()) && !member.isSynthetic() && !given && !constant;
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String of(Member member) {
        List<String> parts = new ArrayList<>(annotations((AnnotatedElement) member));
        parts.add(Modifier.toString(member.getModifiers() & OF_A_MEMBER));
        if (member instanceof Field field) {
            parts.add(Types.render(field.getAnnotatedType()));
            parts.add(field.getName() + constant(field));
        } else if (member instanceof Constructor<?> constructor) {
            parts.add(constructor.getDeclaringClass().getSimpleName() + parameters(constructor));
        } else if (member instanceof Method method) {
            if (method.isDefault()) {
                parts.add("default");
            }
            if (method.getTypeParameters().length > 0) {
                parts.add(variables(method.getTypeParameters()));
            }
            parts.add(Types.render(method.getAnnotatedReturnType()));
            parts.add(method.getName() + parameters(method) + standard(method));
        }
        return String.join(" ", parts);
    }

    private static String parameters(Executable executable) {
        String taken =
                "(" + list(executable.getAnnotatedParameterTypes()) + ")" + (executable.isVarArgs() ? " varargs" : "");
        AnnotatedType[] thrown = executable.getAnnotatedExceptionTypes();
        return thrown.length == 0 ? taken : taken + " throws " + list(thrown);
    }

    private static String standard(Method method) {
        return method.getDefaultValue() == null ? "" : " default " + value(method.getDefaultValue());
    }

    /** Constants are copied into the classes that use them, so their values are part of the face. */
    private static String constant(Field field) {
        boolean copied = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        try {
            return copied ? " = " + value(field.get(null)) : "";
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(Signatures::variable).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String variable(TypeVariable<?> variable) {
        String bounds = Arrays.stream(variable.getAnnotatedBounds())
                .map(Types::render)
                .filter(bound -> !bound.equals("java.lang.Object"))
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + bounds;
    }

    private static String list(AnnotatedType[] types) {
        return Arrays.stream(types).map(Types::render).collect(Collectors.joining(", "));
    }

    /** Annotations kept at run time, as {@code @name(member=value)} with the members in order. */
    static List<String> annotations(AnnotatedElement element) {
        return Arrays.stream(element.getDeclaredAnnotations())
                .map(Signatures::annotation)
                .sorted()
                .toList();
    }

    private static String annotation(Annotation annotation) {
        String members = Arrays.stream(annotation.annotationType().getDeclaredMethods())
                .map(m -> m.getName() + "=" + value(call(m, annotation)))
                .sorted()
                .collect(Collectors.joining(", "));
        String name = "@" + annotation.annotationType().getName();
        return members.isEmpty() ? name : name + "(" + members + ")";
    }

    private static Object call(Method member, Annotation annotation) {
        try {
            return member.invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(Object value) {
        if (value instanceof Object[] many) {
            return Arrays.stream(many).map(Signatures::value).collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Class<?> type) {
            return type.getName();
        }
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }
}
