package io.devquest.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.error.CommunityException;
import io.devquest.engine.config.Config;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentencesTest {

    @TempDir
    Path home;

    @Test
    void aTakenPortNamesThePort() {
        RuntimeException failure = new IllegalStateException(new IOException(new BindException("in use")));

        assertThat(Sentences.of(failure, Config.defaults(home))).contains("port 8080 of 127.0.0.1", "--port");
    }

    @Test
    void aWrongPasswordOfARealDatabaseNamesTheKeys() throws SQLException {
        String url = "jdbc:h2:file:" + home + "/there";
        try (Connection first = DriverManager.getConnection(url, "anna", "right")) {
            assertThat(first.isValid(1)).isTrue();
        }
        SQLException refused = Assertions.catchThrowableOfType(
                SQLException.class,
                () -> DriverManager.getConnection(url, "anna", "wrong").close());

        assertThat(Sentences.of(new IllegalStateException(refused), Config.defaults(home)))
                .contains("refuses the user", "database.password");
    }

    @Test
    void aDatabaseThatIsNotThereOrLockedIsNamed() {
        Config config = Config.defaults(home);

        assertThat(Sentences.of(new SQLException("no route", "08001"), config)).contains("cannot be reached");
        assertThat(Sentences.of(new SQLException("locked", "90020", 90020), config))
                .contains("in use by another");
    }

    @Test
    void aFailureWithAMeaningIsShownAsItIs() {
        assertThat(Sentences.of(CommunityException.notFound("There is no plugin x.")))
                .isEqualTo("There is no plugin x.");
        assertThat(Sentences.of(new IllegalStateException("odd\nmore")))
                .startsWith("It failed: odd")
                .doesNotContain("\n");
    }
}
