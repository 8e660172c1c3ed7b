package io.devquest.engine.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.users.CoreFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.converter.EmailConverter;
import org.slf4j.LoggerFactory;

class MailFolderTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource
    void withoutAServerMailIsAFileAndTheLogSaysWhere(TestDatabases database) throws Exception {
        Path folder = home.resolve("data/mail");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Logger log = (Logger) LoggerFactory.getLogger(MailFolder.class);
        lines.start();
        log.setLevel(Level.INFO);
        log.addAppender(lines);
        try (CoreFixture core = new CoreFixture(database);
                MailFixture mail = new MailFixture(core)) {
            Envelope envelope = new Envelope("noreply@example.org", mail::siteName);
            MailSender sender = mail.sender(new MailFolder(folder, envelope, core.clock));
            MailFixture.verify(mail.mailer(sender), "zoe@example.org");
            sender.sendDue();
        } finally {
            log.setLevel(null);
            log.detachAppender(lines);
        }

        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.toList();
        }
        assertThat(files).hasSize(1);
        Path file = files.get(0);
        assertThat(file.getFileName().toString()).matches("20260301T100000Z-[0-9A-Z]{13}\\.eml");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Email email = EmailConverter.emlToEmail(Files.newInputStream(file));
        assertThat(email.getSubject()).isEqualTo("Confirm your email address for DevQuest");
        assertThat(email.getRecipients())
                .singleElement()
                .satisfies(to -> assertThat(to.getAddress()).isEqualTo("zoe@example.org"));
        assertThat(Parts.of(email).text()).contains("Hello Zo\u00eb <b>,", "https://learn.example.org/verify/abc");
        assertThat(Parts.of(email).html()).contains("Hello Zo\u00eb &lt;b&gt;,");
        assertThat(lines.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .contains(file.toString())
                        .doesNotContain("verify/abc", "zoe@example.org"));
    }
}
