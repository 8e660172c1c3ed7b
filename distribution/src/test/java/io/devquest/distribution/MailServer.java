package io.devquest.distribution;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real SMTP server on a free port, new for each test. */
final class MailServer implements BeforeEachCallback, AfterEachCallback {

    private static final Pattern LINK = Pattern.compile("http://\\S+");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public void beforeEach(ExtensionContext context) {
        server.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.stop();
    }

    /** The product, sending its mail here. */
    Product of(Product product) {
        return product.with("DEVQUEST_MAIL_HOST", "127.0.0.1")
                .with("DEVQUEST_MAIL_PORT", String.valueOf(server.getSmtp().getPort()))
                .with("DEVQUEST_MAIL_SECURITY", "none")
                .with("DEVQUEST_MAIL_FROM", "community@example.org");
    }

    /** Waits for mail to the address, and gives the path of the first link in it. */
    String awaitLink(String address) {
        Wait.until("mail to " + address, () -> mailTo(address).isPresent());
        String text = mailTo(address).map(MailServer::text).orElseThrow();
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("There is no link in " + text);
        }
        URI found = URI.create(link.group());
        return found.getRawPath() + (found.getRawQuery() == null ? "" : "?" + found.getRawQuery());
    }

    /** Waits for mail to the address, and gives a header of it. */
    String awaitHeader(String address, String name) {
        Wait.until("mail to " + address, () -> mailTo(address).isPresent());
        try {
            return String.join(", ", mailTo(address).orElseThrow().getHeader(name));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<MimeMessage> mailTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .findFirst();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Address::toString).anyMatch(address::equals);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The plain text of a message, however it is put together. */
    private static String text(Part part) {
        try {
            if (part.isMimeType("text/plain")) {
                return (String) part.getContent();
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart inner = parts.getBodyPart(i);
                    String found = text(inner);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            return "";
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
