package io.devquest.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A stop loses nothing that was begun. */
class StopIT {

    @RegisterExtension
    final Product product = new Product();

    @Test
    void aRequestInFlightIsAnsweredBeforeTheProductEnds() throws IOException {
        Running running = product.withAdmin().start();
        Rest admin = running.admin();
        String topic = Forums.newTopic(admin, Forums.newBoard(admin), "Written at the last moment");
        String body = "{\"body\":\"Just in time.\"}";
        try (var connection = new java.net.Socket(InetAddress.getByName("127.0.0.1"), running.port())) {
            var out = connection.getOutputStream();
            out.write(("POST " + Forums.posts(topic) + " HTTP/1.1\r\nHost: localhost:" + running.port()
                            + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                            + body.length() + "\r\nCookie: devquest_session=" + admin.session()
                            + "\r\nX-CSRF-Token: " + admin.csrfToken()
                            + "\r\nExpect: 100-continue\r\n\r\n")
                    .getBytes(UTF_8));
            out.flush();
            // the product asks for the body: the request has reached its handler
            assertThat(firstLine(connection)).isEqualTo("HTTP/1.1 100 Continue");
            running.terminate();
            Wait.until("it takes no more connections", () -> refuses(running.port()));
            assertThat(running.handle().isAlive()).isTrue();
            out.write(body.getBytes(UTF_8));
            out.flush();
            String answer = new String(connection.getInputStream().readAllBytes(), UTF_8).strip();
            assertThat(answer).startsWith("HTTP/1.1 201 ").contains("Just in time.");
        }
        assertThat(running.awaitEnd()).isEqualTo(143);
        assertThat(Files.exists(product.control())).isFalse();
        Running next = product.start(running.port());
        assertThat(Forums.allPosts(next.guest(), topic)).hasSize(2);
    }

    private static String firstLine(java.net.Socket connection) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = connection.getInputStream().read(); read != '\r' && read >= 0; ) {
            line.append((char) read);
            read = connection.getInputStream().read();
        }
        return line.toString();
    }

    private static boolean refuses(int port) {
        try (var connection = new java.net.Socket(InetAddress.getByName("127.0.0.1"), port)) {
            return !connection.isConnected();
        } catch (IOException refused) {
            return true;
        }
    }
}
