package io.devquest.testkit.badinput;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;

/** Speaks HTTP byte by byte, for requests that no client would send. */
final class Wire {

    private static final int PATIENCE = 20_000;
    private static final int CHUNK = 8_192;

    private final int port;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Wire(int port) {
        this.port = port;
        headers.put("Host", "127.0.0.1:" + port);
        headers.put("Connection", "close");
    }

    /** The same with one more header on every request; an empty value leaves a header out. */
    Wire with(String name, String value) {
        Wire other = new Wire(port);
        other.headers.putAll(headers);
        other.headers.put(name, value);
        other.headers.values().removeIf(String::isEmpty);
        return other;
    }

    WireAnswer get(String target) {
        return send("GET " + target, "");
    }

    WireAnswer post(String target, String json) {
        return post(target, json.getBytes(UTF_8));
    }

    WireAnswer post(String target, byte[] json) {
        Wire typed = headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
        return typed.with("Content-Length", String.valueOf(json.length)).send("POST " + target, json);
    }

    /** Announces a body by its length and sends none of it. */
    WireAnswer announce(String target, long length) {
        return with("Content-Type", "application/json")
                .with("Content-Length", String.valueOf(length))
                .send("POST " + target, "");
    }

    /** Sends a body whose length nobody knows before its end. */
    WireAnswer postInChunks(String target, byte[] body) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int from = 0; from < body.length; from += CHUNK) {
            int length = Math.min(CHUNK, body.length - from);
            chunks.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(ISO_8859_1));
            chunks.write(body, from, length);
            chunks.writeBytes("\r\n".getBytes(ISO_8859_1));
        }
        chunks.writeBytes("0\r\n\r\n".getBytes(ISO_8859_1));
        return with("Content-Type", "application/json")
                .with("Transfer-Encoding", "chunked")
                .send("POST " + target, chunks.toByteArray());
    }

    /** Sends a verb and a target as they are. */
    WireAnswer send(String verbAndTarget, String body) {
        return send(verbAndTarget, body.getBytes(UTF_8));
    }

    private WireAnswer send(String verbAndTarget, byte[] body) {
        StringBuilder head = new StringBuilder(verbAndTarget).append(" HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write(head.append("\r\n").toString().getBytes(UTF_8));
            out.write(body);
            out.flush();
            return WireAnswer.read(verbAndTarget, socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(verbAndTarget + " got no answer", e);
        }
    }
}
