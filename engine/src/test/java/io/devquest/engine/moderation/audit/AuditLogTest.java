package io.devquest.engine.moderation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditLogTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void noStatementOfTheEngineChangesOrRemovesALine() throws IOException {
        List<Path> naming;
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            naming = files.filter(file -> file.toString().matches(".*\\.(xml|sql)")
                            && text(file).contains("core.audit"))
                    .toList();
        }
        assertThat(naming)
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("AuditMapper.xml", "V0073__create_audit.sql");
        assertThat(text(RESOURCES.resolve("io/devquest/engine/moderation/audit/AuditMapper.xml")))
                .contains("insert into core.audit")
                .doesNotContain("<update", "<delete", "merge ");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
