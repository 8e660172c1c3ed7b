package io.devquest.engine.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads JSON without guessing what was meant, and says what is wrong with those it refuses. */
final class StrictJson {

    private static final int SHOWN = 60;

    private final JsonMapper mapper;

    StrictJson(JsonMapper owners) {
        mapper = owners.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    /** Reads an object; {@code what} names it in the sentences of refusals, such as {@code body}. */
    <T> T read(String what, byte[] bytes, Class<T> type) {
        String text = decoded(what, bytes);
        if (text.isBlank()) {
            throw refused(JsonErrors.JSON_MALFORMED, "The " + what + " is empty; a JSON object is expected.", null);
        }
        try (JsonParser in = mapper.createParser(text)) {
            T value = mapper.readValue(in, type);
            if (value == null) {
                throw refused(JsonErrors.JSON_WRONG_TYPE, "The " + what + " is null; an object is expected.", null);
            }
            if (in.nextToken() != null) {
                throw refused(JsonErrors.JSON_MALFORMED, "The " + what + " goes on after its JSON object.", null);
            }
            return value;
        } catch (JacksonException e) {
            throw explained(what, e);
        }
    }

    private static String decoded(String what, byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw refused(JsonErrors.JSON_MALFORMED, "The " + what + " is not text in UTF-8.", e);
        }
    }

    private static CommunityException explained(String what, JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String name = shortened(unknown.getPropertyName());
            return refused(JsonErrors.JSON_UNKNOWN_FIELD, "The field '" + name + "' is not known here.", e);
        }
        if (wrongType(e)) {
            String field = e.getPath().stream()
                    .map(r -> r.getPropertyName() == null ? String.valueOf(r.getIndex()) : r.getPropertyName())
                    .collect(Collectors.joining("."));
            return refused(
                    JsonErrors.JSON_WRONG_TYPE,
                    field.isEmpty()
                            ? "The " + what + " is not an object of the expected shape."
                            : "The field '" + shortened(field) + "' has the wrong type, or its number is out of range.",
                    e);
        }
        return refused(
                JsonErrors.JSON_MALFORMED,
                "The %s is not well-formed JSON, or names a field twice%s.".formatted(what, place(e.getLocation())),
                e);
    }

    private static String place(@Nullable TokenStreamLocation at) {
        return at == null ? "" : ", near line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static boolean wrongType(JacksonException e) {
        Throwable cause = e.getCause() instanceof JacksonException inner ? inner : e;
        return cause instanceof InputCoercionException
                || (e instanceof DatabindException
                        && !(cause instanceof StreamReadException)
                        && !(cause instanceof StreamConstraintsException));
    }

    private static String shortened(String name) {
        return name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
    }

    private static CommunityException refused(ErrorCode code, String sentence, @Nullable Throwable cause) {
        return cause == null ? new CommunityException(code, sentence) : new CommunityException(code, sentence, cause);
    }
}
