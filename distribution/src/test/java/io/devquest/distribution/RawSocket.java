package io.devquest.distribution;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;

/** A live connection by hand (RFC 6455), which misbehaves as no library would. */
final class RawSocket implements AutoCloseable {

    private static final int TEXT = 0x81;
    private static final int CLOSE = 0x8;
    private static final int MASKED = 0x80;
    private static final int SMALL_BUFFER = 4096;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final String handshake;

    /** Connects and says that it could take compressed frames. */
    RawSocket(int port) {
        try {
            // what the other side sends stays on its own side
            socket.setReceiveBufferSize(SMALL_BUFFER);
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            in = new DataInputStream(socket.getInputStream());
            write("GET /live HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                    + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n");
            handshake = readHead();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    }

    private String readHead() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        return head.toString();
    }

    /** The answer to the upgrade. */
    String handshake() {
        return handshake;
    }

    /** Sends a text frame of at most 125 bytes; its mask is zero, so it goes as it is. */
    void send(String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(6 + bytes.length);
        frame.put((byte) TEXT).put((byte) (MASKED | bytes.length)).putInt(0).put(bytes);
        socket.getOutputStream().write(frame.array());
    }

    /** Reads a text frame. */
    String read() throws IOException {
        in.readUnsignedByte();
        return new String(payload(), UTF_8);
    }

    /** Reads whatever is left, to the end of the connection; the status and reason of the goodbye, "" without one. */
    String readToEnd() {
        String goodbye = "";
        try {
            while (true) {
                int first = in.readUnsignedByte();
                byte[] payload = payload();
                if ((first & 0xf) == CLOSE) {
                    ByteBuffer close = ByteBuffer.wrap(payload);
                    goodbye = Short.toUnsignedInt(close.getShort()) + " " + UTF_8.decode(close);
                }
            }
        } catch (IOException over) {
            return goodbye;
        }
    }

    private byte[] payload() throws IOException {
        int length = in.readUnsignedByte();
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = Math.toIntExact(in.readLong());
        }
        byte[] payload = new byte[length];
        in.readFully(payload);
        return payload;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
