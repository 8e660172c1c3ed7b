package io.devquest.engine.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.simplejavamail.converter.EmailConverter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes mail into files that mail programs open, where no server is configured. */
final class MailFolder implements Delivery {

    private static final Logger log = LoggerFactory.getLogger(MailFolder.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final Path folder;
    private final Envelope envelope;
    private final Clock clock;

    MailFolder(Path folder, Envelope envelope, Clock clock) {
        this.folder = folder;
        this.envelope = envelope;
        this.clock = clock;
    }

    @Override
    public void deliver(QueuedMail mail) {
        String name = TIME.format(clock.instant().atOffset(ZoneOffset.UTC)) + "-" + mail.id() + ".eml";
        try {
            Files.createDirectories(folder);
            // whole or not at all, and only for the user of the server: it holds links that let people in
            Path half = Files.createTempFile(folder, "half", ".tmp", ownersOnly());
            Files.writeString(half, EmailConverter.emailToEML(envelope.of(mail)), UTF_8);
            Path file = Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            log.info("No mail server is configured (mail.host); the mail is in {}", file);
        } catch (IOException e) {
            throw new UncheckedIOException("The mail could not be written into " + folder, e);
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
