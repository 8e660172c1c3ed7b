package io.devquest.runner.judge0;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.code.SourceFile;
import io.devquest.runner.judging.Program;
import io.devquest.runner.sandbox.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One execution, as Judge0 takes it (its API documentation, "Create a Submission"). */
final class Submission {

    private static final int KIB = 1_024;

    private Submission() {}

    static String json(JsonFactory json, int language, String main, Program program, String input, Limits limits) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeNumberProperty("language_id", language);
            for (SourceFile file : program.files()) {
                if (file.name().equals(main)) {
                    out.writeStringProperty(
                            "source_code", encoded(file.content().getBytes(UTF_8)));
                }
            }
            if (program.files().size() > 1) {
                out.writeStringProperty("additional_files", encoded(others(main, program)));
            }
            out.writeStringProperty("stdin", encoded(input.getBytes(UTF_8)));
            out.writeNumberProperty("cpu_time_limit", seconds(limits.cpu()));
            out.writeNumberProperty("wall_time_limit", seconds(limits.wall()));
            out.writeNumberProperty("memory_limit", limits.memory() / KIB);
            out.writeNumberProperty("max_processes_and_or_threads", limits.processes());
            out.writeNumberProperty("max_file_size", limits.fileSize() / KIB);
            out.writeBooleanProperty("enable_network", false);
            out.writeEndObject();
        }
        return text.toString();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] others(String main, Program program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (SourceFile file : program.files()) {
                if (!file.name().equals(main)) {
                    zip.putNextEntry(new ZipEntry(file.name()));
                    zip.write(file.content().getBytes(UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
