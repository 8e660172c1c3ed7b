package io.devquest.distribution.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.distribution.bench.HttpLoad.Result;
import io.devquest.distribution.bench.Site.Person;
import io.devquest.distribution.bench.Site.Topic;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Reading, writing and searching in a community of some age, each beside what the bare parts do in the same run. */
final class ForumsBench {

    private static final int READERS = 16;
    private static final int SEARCHERS = 4;
    private static final int WRITERS = 32;
    private static final int ONLINE = 200;
    private static final int PAIRS = 3;
    private static final int FEW = 2;
    private static final Duration WARM = Duration.ofSeconds(10);
    private static final int FIRST_RANK = 101;
    private static final int LAST_RANK = 300;

    private final String name;
    private final Setting setting;
    private final Database database;
    private final List<Topic> topics;

    /** @param topics the two long ones first */
    ForumsBench(String name, Setting setting, Database database, List<Topic> topics) {
        this.name = name;
        this.setting = setting;
        this.database = database;
        this.topics = topics;
    }

    void run(Table table) throws IOException, SQLException, InterruptedException {
        try (ServerProcess product = setting.startCold(database.environment())) {
            Site site = new Site(product.port());
            List<Person> people = people(site, ONLINE);
            Readings readings = new Readings(topics, people);
            table.add(name + ": all posts indexed, s", site.rebuildSeconds(), "before the searches");
            warm(product, readings, replies(site, people, readings));
            warm(product, searches());
            product.pin();
            capture(site, table);
            try (ServerProcess bare = setting.startBare(true)) {
                for (Readings.Kind kind : readings.all()) {
                    read(product, bare, kind, table);
                }
            }
            writes(product, people, readings, table);
            search(product, table);
        }
    }

    /** Until it is compiled: with few connections and all cores, for compilers wait like everybody else. */
    static void warm(ServerProcess product, Readings readings, IntFunction<byte[]> replies) {
        readings.all().forEach(kind -> warm(product, kind.requests()));
        warm(product, replies);
    }

    private static void warm(ServerProcess product, IntFunction<byte[]> requests) {
        HttpLoad.run(product.port(), FEW, WARM, requests);
    }

    static List<Person> people(Site site, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> site.signIn(Site.WRITER + i, Site.PASSWORD))
                .toList();
    }

    /** Keeps a page of each kind, so that the baseline serves the same bytes. */
    private void capture(Site site, Table table) throws IOException {
        Topic usual = topics.get(DataSet.LONG.length);
        Map<String, byte[]> pages = new LinkedHashMap<>();
        pages.put("page", site.page(usual.url()));
        pages.put("json", site.page(Site.repliesTo(usual)));
        pages.put("boards", site.page("/forums"));
        pages.put("list", site.page("/api/v1/forums/boards"));
        Files.createDirectories(setting.pages());
        for (Map.Entry<String, byte[]> page : pages.entrySet()) {
            Files.write(setting.pages().resolve(page.getKey()), page.getValue());
            table.add(name + ": " + page.getKey() + ", bytes", page.getValue().length, "not compressed");
        }
    }

    private void read(ServerProcess product, ServerProcess bare, Readings.Kind kind, Table table) {
        IntFunction<byte[]> same = line -> Requests.get("/page/" + kind.bytes(), "");
        load(product, READERS, kind.requests());
        load(bare, READERS, same);
        Measured mine = new Measured();
        Measured bytes = new Measured();
        for (int i = 0; i < PAIRS; i++) {
            mine.add(product, () -> load(product, READERS, kind.requests()));
            bytes.add(bare, () -> load(bare, READERS, same));
        }
        String how = READERS + " connections; baseline: the same bytes from a bare handler";
        table.add(name + ": " + kind.name() + ", requests/s", mine.rate(), bytes.rate(), how);
        table.add(name + ": " + kind.name() + ", CPU ms", mine.cpu(), bytes.cpu(), "of the server a request");
    }

    /** Several runs, one after the other. */
    Measured timed(ServerProcess server, int connections, IntFunction<byte[]> requests) {
        Measured measured = new Measured();
        for (int i = 0; i < PAIRS; i++) {
            measured.add(server, () -> load(server, connections, requests));
        }
        return measured;
    }

    Result load(ServerProcess server, int connections, IntFunction<byte[]> requests) {
        Result result = HttpLoad.run(server.port(), connections, setting.time(), requests);
        if (result.failures() > 0) {
            throw new IllegalStateException(result.failures() + " requests failed");
        }
        return result;
    }

    private void writes(ServerProcess product, List<Person> people, Readings readings, Table table)
            throws SQLException, InterruptedException {
        try (BareInserts bare = database.postgres() ? new BareInserts(database) : new BareInserts(setting.work())) {
            bare.run(WRITERS, Duration.ofSeconds(1));
            Samples commits = bare.run(WRITERS, setting.time());
            double rate = commits.size() / (double) setting.time().toSeconds();
            IntFunction<byte[]> replies = replies(new Site(product.port()), people, readings);
            write(product, "W1 reply", replies, rate, table);
            String channel = "forums.topic:" + readings.any().id();
            try (LiveClients online = LiveClients.connect(product.port(), ONLINE, channel)) {
                write(product, "W2 reply, " + ONLINE + " online", replies, rate, table);
            }
        }
    }

    static IntFunction<byte[]> replies(Site site, List<Person> people, Readings readings) {
        Random random = new Random(13);
        return line -> Requests.post(
                Site.repliesTo(readings.any()),
                people.get(line).headers(),
                site.body(Tongue.ENGLISH.text(random.nextInt(1_000))));
    }

    /** Counts what is there, not what was acknowledged. */
    private void write(
            ServerProcess product, String what, IntFunction<byte[]> replies, double bare, Table table) {
        Site site = new Site(product.port());
        load(product, WRITERS, replies);
        long before = site.allPosts();
        Measured measured = timed(product, WRITERS, replies);
        long there = site.allPosts() - before;
        if (there != measured.latencies.size()) {
            throw new IllegalStateException(measured.latencies.size() + " acknowledged, " + there + " there");
        }
        String how = WRITERS + " people, every reply counted; baseline: one insert and commit by JDBC";
        table.add(name + ": " + what + ", a second", measured.rate(), bare, how);
        table.add(name + ": " + what + ", CPU ms", measured.cpu(), "of the server a reply");
    }

    private static IntFunction<byte[]> searches() {
        Random random = new Random(17);
        return line -> {
            String word = Tongue.ENGLISH.word(FIRST_RANK + random.nextInt(LAST_RANK - FIRST_RANK + 1));
            return Requests.get("/search?q=" + URLEncoder.encode(word, UTF_8), "");
        };
    }

    private void search(ServerProcess product, Table table) {
        IntFunction<byte[]> searches = searches();
        load(product, SEARCHERS, searches);
        Measured measured = timed(product, SEARCHERS, searches);
        table.add(name + ": S1 search page, requests/s", measured.rate(), "the goal is 300");
        table.add(name + ": S1 search page, CPU ms", measured.cpu(), "of the server a request");
    }
}
