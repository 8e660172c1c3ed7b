package io.devquest.distribution.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.function.IntFunction;

/** Keep-alive connections in a closed loop on one thread: each sends its next request when it has its answer. */
final class HttpLoad {

    /** What came back. */
    record Result(long answers, long failures, double seconds, Samples latencies) {
        double rate() {
            return answers / seconds;
        }
    }

    private final IntFunction<byte[]> requests;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);
    private final Samples latencies = new Samples();
    private final long deadline;
    private long answers;
    private long failures;
    private int busy;

    private HttpLoad(IntFunction<byte[]> requests, Duration time) {
        this.requests = requests;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    /** Runs for the time and lets the last answers come in; requests are made from the connection's number. */
    static Result run(int port, int connections, Duration time, IntFunction<byte[]> requests) {
        HttpLoad load = new HttpLoad(requests, time);
        long start = System.nanoTime();
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                load.connect(selector, port, i);
            }
            load.loop(selector);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Result(load.answers, load.failures, (System.nanoTime() - start) / 1e9, load.latencies);
    }

    private void connect(Selector selector, int port, int number) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        Line line = new Line(channel, number);
        channel.register(selector, SelectionKey.OP_READ, line);
        busy++;
        line.send();
    }

    private void loop(Selector selector) throws IOException {
        while (busy > 0) {
            selector.select(key -> {
                try {
                    ((Line) key.attachment()).read();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
    }

    /** One connection. */
    private final class Line {

        private final SocketChannel channel;
        private final int number;
        private final byte[] head = new byte[8 * 1024];
        private int headLength;
        private long missing;
        private boolean moreChunks;
        private boolean success;
        private long sentAt;

        Line(SocketChannel channel, int number) {
            this.channel = channel;
            this.number = number;
        }

        void send() throws IOException {
            ByteBuffer request = ByteBuffer.wrap(requests.apply(number));
            sentAt = System.nanoTime();
            while (request.hasRemaining()) {
                channel.write(request);
            }
        }

        void read() throws IOException {
            buffer.clear();
            if (channel.read(buffer) < 0) {
                throw new IOException("The server closed connection " + number);
            }
            buffer.flip();
            while (buffer.hasRemaining()) {
                if (missing > 0) {
                    int part = (int) Math.min(missing, buffer.remaining());
                    buffer.position(buffer.position() + part);
                    missing -= part;
                } else if (!lineEnds(buffer.get())) {
                    continue;
                }
                if (missing == 0 && !moreChunks) {
                    answered();
                }
            }
        }

        /** Collects the head or the line before a chunk; true when it is complete and says how much follows. */
        private boolean lineEnds(byte next) {
            head[headLength++] = next;
            if (next != '\n' || !moreChunks && (headLength < 4 || head[headLength - 3] != '\n')) {
                return false;
            }
            if (moreChunks) {
                int size = Integer.parseInt(new String(head, 0, headLength, ISO_8859_1).strip(), 16);
                moreChunks = size > 0;
                missing = size + 2L;
            } else {
                Head parsed = Head.of(head, headLength);
                success = parsed.status() / 100 == 2;
                moreChunks = parsed.length() == Head.CHUNKED;
                missing = Math.max(0, parsed.length());
            }
            headLength = 0;
            return true;
        }

        private void answered() throws IOException {
            long now = System.nanoTime();
            latencies.add(now - sentAt);
            if (success) {
                answers++;
            } else {
                failures++;
            }
            if (now < deadline) {
                send();
            } else {
                busy--;
            }
        }
    }
}
