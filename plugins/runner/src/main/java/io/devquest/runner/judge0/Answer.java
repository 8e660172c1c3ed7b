package io.devquest.runner.judge0;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What Judge0 says of a submission; texts are in base64.
 *
 * @param fields by their names, those of the status as {@code status.id}
 */
record Answer(Map<String, String> fields) {

    private static final int PROCESSING = 2;
    private static final int TIME_LIMIT = 5;
    private static final int COMPILE_ERROR = 6;
    private static final int INTERNAL_ERROR = 13;
    private static final int EXEC_FORMAT = 14;

    static Answer read(JsonFactory json, String text) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser in = json.createParser(ObjectReadContext.empty(), text)) {
            String prefix = "";
            String name = "";
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    name = in.currentName();
                } else if (token == JsonToken.START_OBJECT) {
                    prefix = name.isEmpty() ? "" : name + ".";
                } else if (token == JsonToken.END_OBJECT) {
                    prefix = "";
                } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    fields.put(prefix + name, in.getString());
                }
            }
        }
        return new Answer(Map.copyOf(fields));
    }

    String token() {
        return fields.getOrDefault("token", "");
    }

    private int status() {
        return (int) number("status.id");
    }

    boolean finished() {
        return status() > PROCESSING;
    }

    boolean outOfTime() {
        return status() == TIME_LIMIT;
    }

    boolean notCompiled() {
        return status() == COMPILE_ERROR;
    }

    boolean internalError() {
        return status() == INTERNAL_ERROR || status() == EXEC_FORMAT;
    }

    boolean endedWell() {
        return status() == 3 || status() == 4;
    }

    String decoded(String name) {
        byte[] bytes = Base64.getMimeDecoder().decode(fields.getOrDefault(name, ""));
        return new String(bytes, UTF_8).replace('\0', '\uFFFD');
    }

    Duration seconds(String name) {
        return Duration.ofNanos((long) (number(name) * 1_000_000_000L));
    }

    double number(String name) {
        String text = fields.getOrDefault(name, "");
        return text.matches("\\d{1,12}(\\.\\d{1,9})?") ? Double.parseDouble(text) : 0;
    }
}
