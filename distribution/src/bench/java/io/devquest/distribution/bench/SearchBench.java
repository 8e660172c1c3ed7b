package io.devquest.distribution.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.distribution.bench.HttpLoad.Result;
import io.devquest.distribution.bench.Site.Person;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** A search for one word of medium frequency among ten thousand posts, by a guest and by a member of several groups. */
final class SearchBench {

    private static final int CONNECTIONS = 4;
    private static final int PAIRS = 3;
    private static final String GOAL = "%d connections, median of %d pairs; the goal is 300/s";
    private static final String GUEST = "";

    private final Setting setting;
    private final List<String> words = Library.words();

    SearchBench(Setting all) {
        setting = all.within("search");
    }

    void run(Table table) throws IOException, InterruptedException {
        Person member;
        try (ServerProcess product = setting.startProduct(false)) {
            Site site = new Site(product.port());
            member = Library.fill(site);
            site.awaitIndex();
        }
        try (ServerProcess product = setting.startProduct(true)) {
            Site site = new Site(product.port());
            long documents = site.awaitIndex();
            table.add("search: documents", documents, "posts and topics, 3 languages, half of them of 5 groups");
            table.add("search page, bytes", capture(site), "20 hits, median, not compressed");
            try (ServerProcess bare = setting.startBare(true)) {
                measure(product, bare, member, table);
            }
            double seconds = site.rebuildSeconds();
            table.add("index rebuild, documents/s", documents / seconds, "beside nothing else, on one core");
        }
        double lucene = BareLucene.rate(setting.index(), words, setting.time());
        table.add("search: bare index, queries/s", lucene, "the 20 best of a word in the text, one thread, no server");
    }

    private static String page(String word) {
        return "/search?q=" + URLEncoder.encode(word, UTF_8);
    }

    /** Keeps the pages, so that the baseline serves the same bytes. */
    private double capture(Site site) throws IOException {
        Files.createDirectories(setting.pages());
        List<Double> sizes = new ArrayList<>();
        for (String word : words) {
            byte[] page = site.page(page(word));
            sizes.add((double) page.length);
            Files.write(setting.pages().resolve("search-" + word), page);
        }
        return Samples.median(sizes);
    }

    private void measure(ServerProcess product, ServerProcess bare, Person member, Table table) {
        load(product, "", setting.time().multipliedBy(2), GUEST);
        load(bare, "", setting.time(), GUEST);
        compare(product, bare, "guest", GUEST, table);
        compare(product, bare, "member of " + Library.GROUPS + " groups", member.headers(), table);
    }

    private void compare(ServerProcess product, ServerProcess bare, String who, String headers, Table table) {
        Measured searches = new Measured();
        Measured bytes = new Measured();
        for (int i = 0; i < PAIRS; i++) {
            searches.add(product, () -> load(product, "", setting.time(), headers));
            bytes.add(bare, () -> load(bare, "", setting.time(), GUEST));
        }
        String name = "search page, " + who + ", ";
        table.add(name + "requests/s", searches.rate(), bytes.rate(), GOAL.formatted(CONNECTIONS, PAIRS));
        table.add(name + "CPU ms a request", searches.cpu(), bytes.cpu(), "/proc; the goal needs 3.33 on one core");
        for (int percent : List.of(50, 95)) {
            table.add(
                    name + "p" + percent + " ms",
                    searches.latencies.millis(percent / 100.0),
                    bytes.latencies.millis(percent / 100.0),
                    "baseline: the same bytes from a bare handler");
        }
        Result json = load(product, "/api/v1", setting.time(), headers);
        table.add("search by REST, " + who + ", requests/s", json.rate(), bytes.rate(), "20 hits");
    }

    private Result load(ServerProcess server, String prefix, Duration time, String headers) {
        List<byte[]> requests = words.stream()
                .map(word -> Requests.get(prefix + page(word), headers))
                .toList();
        Random random = new Random(7);
        IntFunction<byte[]> next = line -> requests.get(random.nextInt(requests.size()));
        Result result = HttpLoad.run(server.port(), CONNECTIONS, time, next);
        if (result.failures() > 0) {
            throw new IllegalStateException(result.failures() + " searches failed");
        }
        return result;
    }
}
