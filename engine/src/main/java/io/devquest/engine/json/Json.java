package io.devquest.engine.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Makes JSON mappers. One per owner, because a shared one would keep a stopped plugin's classes. */
public final class Json {

    private Json() {}

    /** A mapper that refuses unknown fields and writes ids as 13 characters and instants as ISO 8601. */
    public static JsonMapper mapper() {
        return builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** A mapper that leaves out unknown fields. */
    public static JsonMapper lenient() {
        return builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    private static JsonMapper.Builder builder() {
        SimpleModule types = new SimpleModule("devquest")
                .addSerializer(Id.class, new AsText<>())
                .addSerializer(Html.class, new AsText<>())
                .addDeserializer(Id.class, new IdReader())
                .addDeserializer(Html.class, new HtmlReader());
        return JsonMapper.builder()
                .addModule(types)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.ALWAYS));
    }

    private static final class AsText<T> extends ValueSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.toString());
        }
    }

    private static final class IdReader extends ValueDeserializer<Id> {
        @Override
        public Id deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getValueAsString("");
            Optional<Id> id = Id.parse(text);
            return id.isPresent()
                    ? id.get()
                    : (Id) context.handleWeirdStringValue(Id.class, text, "not an id of 13 characters");
        }
    }

    private static final class HtmlReader extends ValueDeserializer<Html> {
        @Override
        public Html deserialize(JsonParser in, DeserializationContext context) {
            return new Html(in.getValueAsString(""));
        }
    }
}
