package io.devquest.distribution.bench;

import io.devquest.distribution.bench.HttpLoad.Result;
import io.devquest.distribution.bench.Site.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A snippet of 5,000 lines: its page, its JSON, and what is different in another revision. */
final class LongSnippetBench {

    private static final int LINES = 5_000;
    private static final int CHANGED = 200;
    private static final int PAIRS = 3;
    private static final String NAME = "5,000 lines: ";
    private static final String REST = "/api/v1/snippets";
    /** With a cookie, whosever it is, a finished page is not sent again. */
    private static final String COOKIE = "Cookie: seen=1\r\n";

    private final Setting setting;

    LongSnippetBench(Setting setting) {
        this.setting = setting;
    }

    void run(ServerProcess product, Person author, Table table) throws IOException {
        Site site = new Site(product.port());
        Map<String, String> pages = pages(site, author);
        Files.createDirectories(setting.pages());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.write(setting.pages().resolve(page.getKey()), site.page(page.getValue()));
        }
        try (ServerProcess bare = setting.startBare(false)) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                measure(product, bare, page.getKey(), page.getValue(), table);
            }
        }
    }

    /** Their addresses by the names under which the baseline has them. */
    private static Map<String, String> pages(Site site, Person author) {
        List<String> lines = new ArrayList<>(IntStream.range(0, LINES)
                .mapToObj(i -> "        total += amounts[" + i + "] * " + i % 7 + ";")
                .toList());
        JsonNode snippet = site.create(
                        author, REST, Map.of("title", "A long one", "files", List.of(file(lines))))
                .path("snippet");
        String id = snippet.path("id").stringValue();
        Random random = new Random(19);
        random.ints(0, LINES).distinct().limit(CHANGED).forEach(i -> lines.set(i, lines.get(i) + " // " + i));
        Map<String, ?> change = Map.of(
                "version", snippet.path("version").intValue(), "files", List.of(file(lines)));
        site.change(author, REST + "/" + id, change);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("page", snippet.path("url").stringValue());
        pages.put("json", REST + "/" + id);
        pages.put("diff", "/snippets/" + id + "/diff?from=1&to=2");
        pages.put("sides", "/snippets/" + id + "/diff?from=1&to=2&view=sides");
        pages.put("compared", REST + "/" + id + "/diff?from=1&to=2");
        return pages;
    }

    private static Map<String, String> file(List<String> lines) {
        return Map.of("name", "Total.java", "text", String.join("\n", lines));
    }

    private void measure(ServerProcess product, ServerProcess bare, String name, String path, Table table)
            throws IOException {
        byte[] drawn = Requests.get(path, COOKIE);
        byte[] same = Requests.get("/page/" + name, "");
        load(product, drawn);
        load(bare, same);
        Measured mine = new Measured();
        Measured bytes = new Measured();
        for (int i = 0; i < PAIRS; i++) {
            mine.add(product, () -> load(product, drawn));
            bytes.add(bare, () -> load(bare, same));
        }
        String how = "%,d bytes, one connection; baseline: a bare handler"
                .formatted(Files.size(setting.pages().resolve(name)));
        table.add(NAME + name + ", median ms", mine.latencies.millis(0.5), bytes.latencies.millis(0.5), how);
        table.add(NAME + name + ", CPU ms", mine.cpu(), bytes.cpu(), "of the server a request");
    }

    private Result load(ServerProcess server, byte[] request) {
        Result result = HttpLoad.run(server.port(), 1, setting.time(), line -> request);
        if (result.failures() > 0) {
            throw new IllegalStateException(result.failures() + " pages failed");
        }
        return result;
    }
}
