package io.devquest.distribution.bench;

import io.devquest.distribution.bench.HttpLoad.Result;
import io.devquest.distribution.bench.Site.Person;
import io.devquest.distribution.bench.Site.Topic;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** One topic followed by more and more sockets, while people post without pause, and while they post now and then. */
final class LiveBench {

    private static final List<Integer> SOCKETS = List.of(200, 1000, 5000);
    private static final int POSTERS = 4;
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** What the sockets saw. */
    private record Seen(double perSecond, double posts, Samples latencies, long lost, String frame) {}

    private final Setting setting;
    private final Topic topic;

    LiveBench(Setting setting, Topic topic) {
        this.setting = setting;
        this.topic = topic;
    }

    void run(ServerProcess product, List<Person> people, Table table) {
        Site site = new Site(product.port());
        IntFunction<byte[]> replies = line ->
                Requests.post(Site.repliesTo(topic), people.get(line).headers(), site.body(stamp() + Texts.post(1)));
        try (ServerProcess bare = setting.startBare(true)) {
            for (int sockets : SOCKETS) {
                Seen busy = measure(product, sockets, POSTERS, replies);
                IntFunction<byte[]> broadcasts = line -> Requests.post(
                        "/broadcast", "", busy.frame().replaceFirst(LiveClients.STAMP + "[0-9]+ ", stamp()));
                report(table, sockets, busy, measure(bare, sockets, POSTERS, broadcasts));
                Seen calm = measure(product, sockets, 1, paced(replies));
                reportCalm(table, sockets, calm, measure(bare, sockets, 1, paced(broadcasts)));
            }
        }
    }

    private static String stamp() {
        return LiveClients.STAMP + System.nanoTime() + " ";
    }

    /** The same requests, each after a pause. */
    private static IntFunction<byte[]> paced(IntFunction<byte[]> requests) {
        return line -> {
            LockSupport.parkNanos(PAUSE.toNanos());
            return requests.apply(line);
        };
    }

    private Seen measure(ServerProcess server, int sockets, int posters, IntFunction<byte[]> posts) {
        LiveClients clients = LiveClients.connect(server.port(), sockets, "forums.topic:" + topic.id());
        Result result;
        double perSecond;
        try (clients) {
            HttpLoad.run(server.port(), posters, setting.time().dividedBy(2), posts);
            clients.measureFromHere();
            long before = clients.frames();
            long start = System.nanoTime();
            result = HttpLoad.run(server.port(), posters, setting.time(), posts);
            perSecond = (clients.frames() - before) / ((System.nanoTime() - start) / 1e9);
        }
        return new Seen(perSecond, result.rate(), clients.latencies(), clients.lost(), clients.lastFrame());
    }

    private void report(Table table, int sockets, Seen seen, Seen base) {
        String name = "live, %,d sockets: ".formatted(sockets);
        String how = "%d posters without pause, %d s, frame of %d bytes"
                .formatted(POSTERS, setting.time().toSeconds(), seen.frame().length());
        table.add(name + "deliveries a second", seen.perSecond(), base.perSecond(), how);
        table.add(name + "posts a second", seen.posts(), base.posts(), "baseline: a broadcast, nothing stored");
        latencies(table, name + "post sent to received", seen, base);
        table.add(name + "sockets the server closed", seen.lost(), "as too slow");
    }

    private static void reportCalm(Table table, int sockets, Seen seen, Seen base) {
        latencies(table, "live, %,d sockets, a post every 100 ms".formatted(sockets), seen, base);
    }

    private static void latencies(Table table, String name, Seen seen, Seen base) {
        for (int percent : List.of(50, 99)) {
            table.add(
                    name + ", p" + percent + " ms",
                    seen.latencies().millis(percent / 100.0),
                    base.latencies().millis(percent / 100.0),
                    "");
        }
    }
}
