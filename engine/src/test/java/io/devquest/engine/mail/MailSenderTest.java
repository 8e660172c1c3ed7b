package io.devquest.engine.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.devquest.engine.config.Config;
import io.devquest.engine.config.Config.MailSecurity;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.users.CoreFixture;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailSenderTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private CoreFixture core;
    private MailFixture mail;
    private GreenMail smtp;

    private void open(TestDatabases database) {
        core = new CoreFixture(database);
        mail = new MailFixture(core);
        smtp = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void close() {
        smtp.stop();
        mail.close();
        core.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private MailSender smtpSender(MailSecurity security) {
        return smtpSender(smtp.getSmtp().getServerSetup().getPort(), security);
    }

    private MailSender smtpSender(int port, MailSecurity security) {
        Config.Mail config = Config.defaults(Path.of("home")).mail().at("127.0.0.1", port, security);
        return mail.sender(new SmtpDelivery(config, new Envelope(config.from(), mail::siteName)));
    }

    private long mails(String condition) {
        return core.number("select count(*) from core.mail where " + condition);
    }

    @ParameterizedTest
    @EnumSource
    void aMailArrivesWithinSecondsAsTextAndHtml(TestDatabases database) throws Exception {
        open(database);
        smtp.start();
        mail.choose("core.site.name", "Caf\u00e9 <Code>");
        MailSender sender = smtpSender(MailSecurity.NONE);
        sender.start();
        MailFixture.verify(mail.mailer(sender), "zoe@example.org");

        assertThat(smtp.waitForIncomingEmail(10_000, 1)).isTrue();
        MimeMessage message = smtp.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Confirm your email address for Caf\u00e9 <Code>");
        assertThat(message.getFrom()[0].toString()).contains("noreply@localhost");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var read = Parts.of(message);
        assertThat(read.text())
                .contains("Hello Zo\u00eb <b>,", "https://learn.example.org/verify/abc?x=1&y=2", "for 24 hours");
        assertThat(read.html())
                .contains("Hello Zo\u00eb &lt;b&gt;,", "Caf\u00e9 &lt;Code&gt;")
                .contains("href=\"https://learn.example.org/verify/abc?x=1&amp;y=2\"")
                .doesNotContain("<b>", "<img");
    }

    @ParameterizedTest
    @EnumSource
    void aMailCarriesItsHeadersAndTheyAreForgottenOnceItWasSent(TestDatabases database) throws Exception {
        open(database);
        smtp.start();
        MailSender sender = smtpSender(MailSecurity.NONE);
        String address = "<https://learn.example.org/unsubscribe/" + "x".repeat(43) + ">";
        mail.mailer(sender)
                .send(
                        "zoe@example.org",
                        "verify",
                        Locale.ENGLISH,
                        "Zo\u00eb replied",
                        Map.of("name", "Zoe", "link", "https://learn.example.org/x", "hours", 1),
                        Map.of("List-Unsubscribe", address, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
        assertThat(mails("headers like '%List-Unsubscribe: <https%'")).isEqualTo(1);
        sender.sendDue();

        MimeMessage message = smtp.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Zo\u00eb replied");
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly(address);
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID()).matches("<[0-9A-Z]{13}@localhost>");
        assertThat(mails("headers = ''")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aMailThatFoundNoServerIsDeliveredOnceWhenItIsBack(TestDatabases database) {
        open(database);
        MailSender sender = smtpSender(MailSecurity.NONE);
        MailFixture.verify(mail.mailer(sender), "zoe@example.org");
        sender.sendDue();
        assertThat(mails("attempts = 1 and sent_at is null and failed_reason is not null"))
                .isEqualTo(1);

        smtp.start();
        core.clock.forward(MINUTE.minusMillis(1));
        sender.sendDue();
        assertThat(smtp.getReceivedMessages()).isEmpty();
        core.clock.forward(Duration.ofMillis(1));
        sender.sendDue();
        assertThat(smtp.getReceivedMessages()).hasSize(1);

        core.clock.forward(Duration.ofDays(30));
        sender.sendDue();
        assertThat(smtp.getReceivedMessages()).hasSize(1);
        assertThat(mails("sent_at is not null and failed_reason is null")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedRecipientIsGivenUpAfterEightAttemptsWithTheReason(TestDatabases database) throws IOException {
        open(database);
        try (RefusingServer server = RefusingServer.start()) {
            MailSender sender = smtpSender(server.port(), MailSecurity.NONE);
            MailFixture.verify(mail.mailer(sender), "nobody@example.org");
            giveUp(sender);
        }
        assertThat(mails("failed_at is not null and attempts = 8 and failed_reason like '550 5.1.1 No mailbox%'"))
                .isEqualTo(1);
    }

    private void giveUp(MailSender sender) {
        for (int attempt = 1; attempt <= 8; attempt++) {
            assertThat(mails("failed_at is null and attempts = " + (attempt - 1)))
                    .isEqualTo(1);
            sender.sendDue();
            core.clock.forward(Duration.ofDays(1));
        }
        sender.sendDue();
    }

    @ParameterizedTest
    @EnumSource
    void aServerWithoutTlsGetsNothingWhereTlsIsAskedFor(TestDatabases database) {
        open(database);
        smtp.start();
        MailSender sender = smtpSender(MailSecurity.STARTTLS);
        MailFixture.verify(mail.mailer(sender), "zoe@example.org");
        sender.sendDue();
        assertThat(smtp.getReceivedMessages()).isEmpty();
        assertThat(mails("failed_reason like '%STARTTLS%'")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void twoNodesNeverSendOneMailTwice(TestDatabases database) throws InterruptedException {
        open(database);
        int many = 60;
        Map<Object, Set<String>> senders = new ConcurrentHashMap<>();
        CountDownLatch arrived = new CountDownLatch(many);
        MailSender first = mail.sender(sent -> {
            senders.computeIfAbsent(sent.id(), id -> ConcurrentHashMap.newKeySet())
                    .add("first");
            arrived.countDown();
        });
        MailSender second = mail.sender(sent -> {
            senders.computeIfAbsent(sent.id(), id -> ConcurrentHashMap.newKeySet())
                    .add("second");
            arrived.countDown();
        });
        Mailer one = mail.mailer(first);
        Mailer other = mail.mailer(second);
        first.start();
        second.start();
        for (int i = 0; i < many; i += 2) {
            MailFixture.verify(one, "a" + i + "@example.org");
            MailFixture.verify(other, "b" + i + "@example.org");
        }
        assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
        first.close();
        second.close();
        assertThat(mails("sent_at is not null and attempts = 1")).isEqualTo(many);
        assertThat(senders).hasSize(many).allSatisfy((id, by) -> assertThat(by).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void whatANodeTookAndDidNotFinishIsSentByAnother(TestDatabases database) {
        open(database);
        smtp.start();
        MailSender sender = smtpSender(MailSecurity.NONE);
        MailFixture.verify(mail.mailer(sender), "zoe@example.org");
        assertThat(mail.queue().claim()).isPresent();
        sender.sendDue();
        assertThat(smtp.getReceivedMessages()).isEmpty();
        core.clock.forward(Duration.ofMinutes(5));
        sender.sendDue();
        assertThat(smtp.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasRolledBackIsNeitherQueuedNorSent(TestDatabases database) {
        open(database);
        smtp.start();
        MailSender sender = smtpSender(MailSecurity.NONE);
        Mailer mailer = mail.mailer(sender);
        assertThatThrownBy(() -> core.database.inTransaction(() -> {
                    MailFixture.verify(mailer, "zoe@example.org");
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        sender.sendDue();
        assertThat(smtp.getReceivedMessages()).isEmpty();
        assertThat(mail.queued()).isEmpty();
        assertThat(mails("1 = 1")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theContentIsNotKeptOnceItWasSentAndTheRestForNinetyDays(TestDatabases database) {
        open(database);
        smtp.start();
        MailSender sender = smtpSender(MailSecurity.NONE);
        MailFixture.verify(mail.mailer(sender), "zoe@example.org");
        assertThat(mails("body_text like '%verify/abc%' and body_html like '%verify/abc%'"))
                .isEqualTo(1);
        sender.sendDue();
        assertThat(mails("body_text = '' and body_html = ''")).isEqualTo(1);

        MailFixture.verify(mail.mailer(), "later@example.org");
        core.clock.forward(Duration.ofDays(90));
        mail.queue().removeOld();
        assertThat(mails("1 = 1")).isEqualTo(2);
        core.clock.forward(Duration.ofMillis(1));
        mail.queue().removeOld();
        assertThat(mails("recipient = 'later@example.org'")).isEqualTo(1);
        assertThat(mails("1 = 1")).isEqualTo(1);
    }
}
