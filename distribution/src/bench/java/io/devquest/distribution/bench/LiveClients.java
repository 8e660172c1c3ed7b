package io.devquest.distribution.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicBoolean;

/** Many WebSocket clients (RFC 6455) on one thread, all subscribed to one channel. */
final class LiveClients implements AutoCloseable {

    /** Comes before the time at which a post was sent, in nanoseconds. */
    static final String STAMP = "sentat";

    private static final int SAMPLED = 20;
    private static final byte[] MARK = STAMP.getBytes(UTF_8);

    private final Selector selector;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Thread reader = new Thread(this::read, "live-clients");
    private volatile Samples latencies = new Samples();
    private volatile long frames;
    private volatile long lost;
    private volatile String lastFrame = "";

    private LiveClients(Selector selector) {
        this.selector = selector;
    }

    static LiveClients connect(int port, int count, String channel) {
        try {
            LiveClients clients = new LiveClients(Selector.open());
            for (int i = 0; i < count; i++) {
                SocketChannel socket = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
                Frames frames = new Frames(clients, i % SAMPLED == 0);
                handshake(socket, port);
                frames.awaitOne(socket);
                socket.write(masked("{\"op\":\"sub\",\"channel\":\"" + channel + "\"}"));
                frames.awaitOne(socket);
                socket.configureBlocking(false);
                socket.register(clients.selector, SelectionKey.OP_READ, frames);
            }
            clients.frames = 0;
            clients.reader.start();
            return clients;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void handshake(SocketChannel socket, int port) throws IOException {
        String request = "GET /live HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nOrigin: http://127.0.0.1:" + port
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
        socket.write(ByteBuffer.wrap(request.getBytes(ISO_8859_1)));
        StringBuilder answer = new StringBuilder();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (answer.indexOf("\r\n\r\n") < 0) {
            one.clear();
            if (socket.read(one) < 0) {
                break;
            }
            answer.append((char) one.get(0));
        }
        if (answer.indexOf(" 101 ") < 0) {
            throw new IllegalStateException("No upgrade: " + answer);
        }
    }

    /** A short text frame of a client; a mask of zeros leaves the text as it is. */
    private static ByteBuffer masked(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length > 125) {
            throw new IllegalArgumentException("Too long for a short frame: " + text);
        }
        return ByteBuffer.allocate(6 + bytes.length)
                .put((byte) 0x81)
                .put((byte) (0x80 | bytes.length))
                .putInt(0)
                .put(bytes)
                .flip();
    }

    private void read() {
        try {
            while (open.get()) {
                selector.select(this::read, 100);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key) {
        try {
            if (!((Frames) key.attachment()).read((SocketChannel) key.channel())) {
                lost++;
                key.cancel();
            }
        } catch (IOException reset) {
            lost++;
            key.cancel();
        }
    }

    private void received(ByteBuffer bytes, int from, int length, boolean sampled) {
        frames++;
        if (!sampled) {
            return;
        }
        long now = System.nanoTime();
        lastFrame = new String(bytes.array(), from, length, UTF_8);
        int at = find(bytes.array(), from, from + length);
        if (at > 0) {
            long sent = 0;
            for (int i = at; bytes.array()[i] >= '0' && bytes.array()[i] <= '9'; i++) {
                sent = 10 * sent + bytes.array()[i] - '0';
            }
            latencies.add(now - sent);
        }
    }

    private static int find(byte[] bytes, int from, int to) {
        for (int i = from; i < to - MARK.length; i++) {
            int same = 0;
            while (same < MARK.length && bytes[i + same] == MARK[same]) {
                same++;
            }
            if (same == MARK.length) {
                return i + same;
            }
        }
        return -1;
    }

    /** Forgets the latencies so far, which were those of the warm-up. */
    void measureFromHere() {
        latencies = new Samples();
    }

    /** Frames received by all clients. */
    long frames() {
        return frames;
    }

    /** Sockets the server has closed. */
    long lost() {
        return lost;
    }

    String lastFrame() {
        return lastFrame;
    }

    /** From post sent to frame read, at one client in twenty; to be asked after closing. */
    Samples latencies() {
        return latencies;
    }

    @Override
    public void close() {
        open.set(false);
        try {
            reader.join();
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one client has read of its next frame. */
    private static final class Frames {

        private final LiveClients clients;
        private final boolean sampled;
        private final ByteBuffer buffer = ByteBuffer.allocate(32 * 1024);

        Frames(LiveClients clients, boolean sampled) {
            this.clients = clients;
            this.sampled = sampled;
        }

        void awaitOne(SocketChannel socket) throws IOException {
            long before = clients.frames;
            while (clients.frames == before) {
                if (!read(socket)) {
                    throw new IllegalStateException("The server closed a socket before it was subscribed");
                }
            }
        }

        /** False at the end. */
        boolean read(SocketChannel socket) throws IOException {
            if (socket.read(buffer) < 0) {
                return false;
            }
            buffer.flip();
            boolean open = true;
            for (int header = header(); header > 0; header = header()) {
                int length = length(header);
                int start = buffer.position() + header;
                open &= (buffer.get(buffer.position()) & 0x0f) != 8;
                if (open) {
                    clients.received(buffer, start, length, sampled);
                }
                buffer.position(start + length);
            }
            buffer.compact();
            return open;
        }

        /** The bytes before the text of the next frame; 0 if the frame is not there completely. */
        private int header() {
            int here = buffer.position();
            if (buffer.remaining() < 2) {
                return 0;
            }
            int kind = buffer.get(here + 1) & 0x7f;
            int header = kind < 126 ? 2 : kind == 126 ? 4 : 10;
            return buffer.remaining() >= header && buffer.remaining() - header >= length(header) ? header : 0;
        }

        private int length(int header) {
            int here = buffer.position();
            return switch (header) {
                case 2 -> buffer.get(here + 1) & 0x7f;
                case 4 -> buffer.getShort(here + 2) & 0xffff;
                default -> Math.toIntExact(buffer.getLong(here + 2));
            };
        }
    }
}
