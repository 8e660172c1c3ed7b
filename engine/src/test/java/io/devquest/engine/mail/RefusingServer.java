package io.devquest.engine.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mail server that has no mailbox for anybody. */
final class RefusingServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RefusingServer.class);

    private final ServerSocket socket;

    private RefusingServer(ServerSocket socket) {
        this.socket = socket;
    }

    static RefusingServer start() {
        try {
            RefusingServer server = new RefusingServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread thread = new Thread(server::serve, "refusing-smtp");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                log.debug("The talk has ended", e);
            }
        }
    }

    private static void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        OutputStream out = client.getOutputStream();
        String answer = "220 ready";
        while (answer != null) {
            out.write((answer + "\r\n").getBytes(US_ASCII));
            String line = in.readLine();
            answer = line == null
                    ? null
                    : line.startsWith("RCPT") ? "550 5.1.1 No mailbox here by that name" : "250 fine";
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
