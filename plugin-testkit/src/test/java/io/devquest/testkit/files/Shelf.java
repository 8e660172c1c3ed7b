package io.devquest.testkit.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.config.Config;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Uploads to a community, and what they leave in its tables and folders. */
record Shelf(Community community) {

    static final String REST = "/api/v1/files";

    /** What is stored: rows, bytes, and what is still arriving. */
    record Left(List<String> files, List<String> copies, List<String> bytes, List<String> arriving) {}

    /** The community lets everybody send as fast as a test does. */
    static Shelf of(Community community) {
        Shelf shelf = new Shelf(community);
        shelf.set("core.files.a_minute", 1_000);
        return shelf;
    }

    void set(String setting, Object value) {
        community.server().get(SettingsStore.class).save(Map.of(setting, String.valueOf(value)));
    }

    TestAnswer upload(TestClient who, String name, byte[] bytes) {
        return encoded(who, URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"), bytes);
    }

    TestAnswer encoded(TestClient who, String name, byte[] bytes) {
        try {
            Path file = Files.createTempFile("shelf-", ".bin");
            try {
                return who.upload("POST", REST + "?name=" + name, Files.write(file, bytes));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks that an upload is refused in a sentence, and that it is as if it had never come. */
    void refused(TestClient who, String name, byte[] bytes, String code, int status) {
        Left before = left();
        TestAnswer answer = upload(who, name, bytes).problem(code, status);
        assertThat(answer.json("/detail")).as("what %s is told", name).matches("(?s).{15,}\\.");
        assertThat(left()).as("what %s leaves", name).isEqualTo(before);
        assertThat(before.arriving()).isEmpty();
    }

    TestClient trusted(String name, int level) {
        TestClient person = community.member(name);
        community
                .admin("ada")
                .put("/api/v1/admin/users/" + person.id() + "/trust", Map.of("level", level))
                .expect(200);
        return person;
    }

    Left left() {
        Map<String, List<String>> rows = community.rows("core");
        return new Left(
                rows.getOrDefault("file", List.of()),
                rows.getOrDefault("file_copy", List.of()),
                names("files"),
                names("uploads"));
    }

    Path data() {
        return community.server().get(Config.class).data();
    }

    private List<String> names(String folder) {
        Path root = data().resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until everything that was arriving is gone. */
    void awaitNothingArriving() {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!names("uploads").isEmpty()) {
            assertThat(System.nanoTime())
                    .as("the broken upload is removed in time")
                    .isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
