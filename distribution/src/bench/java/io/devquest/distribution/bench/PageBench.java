package io.devquest.distribution.bench;

import io.devquest.distribution.bench.HttpLoad.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** The page of a topic for a reader who has not signed in, uniform over the topics. */
final class PageBench {

    private static final int CONNECTIONS = 16;
    private static final int PAIRS = 3;
    private static final String GUEST = "";

    private final Setting setting;
    private final List<Site.Topic> topics;

    PageBench(Setting setting, List<Site.Topic> topics) {
        this.setting = setting;
        this.topics = topics;
    }

    void run(Table table) throws IOException {
        try (ServerProcess product = setting.startProduct(true)) {
            double bytes = capture(new Site(product.port()));
            try (ServerProcess bare = setting.startBare(true)) {
                measure(product, bare, table);
            }
            table.add("topic page, bytes", bytes, Setting.POSTS + " posts, median, not compressed");
        }
    }

    /** Keeps the pages, so that the baseline serves the same bytes. */
    private double capture(Site site) throws IOException {
        Files.createDirectories(setting.pages());
        List<Double> sizes = new ArrayList<>();
        for (Site.Topic topic : topics) {
            byte[] page = site.page(topic.url());
            sizes.add((double) page.length);
            Files.write(setting.pages().resolve(topic.id()), page);
        }
        return Samples.median(sizes);
    }

    private void measure(ServerProcess product, ServerProcess bare, Table table) {
        load(product, setting.time().multipliedBy(2), GUEST);
        load(bare, setting.time(), GUEST);
        List<Double> rates = new ArrayList<>();
        List<Double> bareRates = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        List<Double> bareCpu = new ArrayList<>();
        Result last = null;
        for (int i = 0; i < PAIRS; i++) {
            double before = product.cpuSeconds();
            last = load(product, setting.time(), GUEST);
            cpu.add(1000 * (product.cpuSeconds() - before) / last.answers());
            rates.add(last.rate());
            before = bare.cpuSeconds();
            Result other = load(bare, setting.time(), GUEST);
            bareCpu.add(1000 * (bare.cpuSeconds() - before) / other.answers());
            bareRates.add(other.rate());
        }
        String how = "%d connections, median of %d pairs of %d s"
                .formatted(CONNECTIONS, PAIRS, setting.time().toSeconds());
        table.add("topic page, anonymous, requests/s", Samples.median(rates), Samples.median(bareRates), how);
        table.add(
                "topic page, CPU ms a request", Samples.median(cpu), Samples.median(bareCpu), "/proc, user and system");
        table.add("topic page, p99 ms", last.latencies().millis(0.99), "last of the pairs");
        signedIn(product, Samples.median(bareRates), table);
    }

    /** Such a page is drawn for each request; a page for a guest may be sent again while nothing changes. */
    private void signedIn(ServerProcess product, double bare, Table table) {
        String headers = new Site(product.port()).admin().headers();
        load(product, setting.time().multipliedBy(2), headers);
        double before = product.cpuSeconds();
        Result result = load(product, setting.time(), headers);
        double cpu = 1000 * (product.cpuSeconds() - before) / result.answers();
        table.add("topic page, signed in, requests/s", result.rate(), bare, "drawn for each request; one session");
        table.add("topic page, signed in, CPU ms a request", cpu, "/proc, user and system");
    }

    private Result load(ServerProcess server, Duration time, String headers) {
        List<byte[]> requests =
                topics.stream().map(topic -> Requests.get(topic.url(), headers)).toList();
        Random random = new Random(7);
        IntFunction<byte[]> next = line -> requests.get(random.nextInt(requests.size()));
        Result result = HttpLoad.run(server.port(), CONNECTIONS, time, next);
        if (result.failures() > 0) {
            throw new IllegalStateException(result.failures() + " pages failed");
        }
        return result;
    }
}
