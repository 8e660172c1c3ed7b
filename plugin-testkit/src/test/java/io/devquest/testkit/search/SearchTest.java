package io.devquest.testkit.search;

import static io.devquest.testkit.search.Asking.ask;
import static io.devquest.testkit.search.Asking.suggestions;
import static io.devquest.testkit.search.Asking.titles;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The search as people use it. */
@OnEveryDatabase
class SearchTest {

    @RegisterExtension
    static final Community community = Community.withArchive(Shelf.archive());

    private final TestClient ann = community.member("ann");
    private final Shelf shelf = new Shelf(community, ann);

    private static String page(String question) {
        return "/search?q=" + URLEncoder.encode(question, UTF_8);
    }

    @Test
    void aBookIsFoundAsSoonAsTheLogIsReadAndByItsNewWordsAfterAnEdit() {
        Id book = shelf.add("Wombat burrows", "They dig at night.", "public");
        community.settle();
        assertThat(titles(ann, "wombat")).containsExactly("Wombat burrows");
        shelf.edit(book, "Wombat tunnels", "They dig at dusk.");
        community.settle();
        assertThat(titles(ann, "burrows")).isEmpty();
        assertThat(titles(ann, "tunnel dusk")).containsExactly("Wombat tunnels");
    }

    @Test
    void whatCannotBeUnderstoodGetsAHintAndNeverFails() {
        for (String question : List.of(
                "\"open quote",
                "author:",
                "before:yesterday",
                "-only",
                "a*",
                "type:dragon",
                "author:nobody-here",
                "***",
                "((",
                "AND OR NOT",
                "\\",
                "title:[a TO",
                "\"",
                "-",
                ":",
                "tag:\"\"",
                "x".repeat(600),
                "é",
                "a ".repeat(300),
                "\ud83d\ude00",
                "before:9999-99-99",
                "after:0000")) {
            ann.get(Asking.path(question)).expect(200);
            ann.get(page(question)).expect(200);
        }
        assertThat(hint("\"open quote")).isEqualTo("quote_open");
        assertThat(hint("before:yesterday x")).isEqualTo("date_invalid");
        assertThat(hint("-only")).isEqualTo("nothing_to_find");
        assertThat(hint("author:nobody-here")).isEqualTo("author_unknown");
        assertThat(hint("type:dragon")).isEqualTo("type_unknown");
        assertThat(hint("word ".repeat(40))).isEqualTo("too_long");
    }

    private String hint(String question) {
        return ask(ann, question).path("hints").path(0).path("code").asString();
    }

    @Test
    void aPageShowsWhatWasFoundMarkedAndEscapedAndIsNotForOtherSearchEngines() {
        shelf.add("Tags <script> & platypus", "The <b>platypus</b> lays eggs & swims.", "public");
        community.settle();
        TestAnswer answer = community.guest().get(page("platypus")).expect(200);
        assertThat(answer.text())
                .contains("Tags &lt;script&gt; &amp; <mark>platypus</mark>")
                .doesNotContain("<script> &");
        assertThat(answer.header("X-Robots-Tag")).contains("noindex");
        assertThat(community.guest().get("/search").expect(200).text()).contains("name=\"q\"");
    }

    @Test
    void peopleAndGroupsAreFoundByTheirNamesAndHiddenGroupsByTheirMembersOnly() {
        community.member("numbat");
        ann.post("/api/v1/g", Map.of("name", "Numbat watchers", "joining", "open"))
                .expect(201);
        ann.post("/api/v1/g", Map.of("name", "Numbat secrets", "joining", "hidden"))
                .expect(201);
        JsonNode own = ask(ann, "numbat");
        assertThat(own.path("people").path(0).path("name").asString()).isEqualTo("numbat");
        assertThat(own.path("groups").size()).isEqualTo(2);
        JsonNode other = ask(community.member("ben"), "numbat");
        assertThat(other.path("groups").size()).isEqualTo(1);
        assertThat(other.path("groups").path(0).path("name").asString()).isEqualTo("Numbat watchers");
    }

    @Test
    void suggestionsAreTitlesPeopleAndTagsAndEndWhenThereAreTooMany() {
        community.member("bandicoot");
        shelf.add(List.of(Shelf.with(Shelf.book("Bandicoot trails", "x"), "tags", "bandwidth")), "public");
        community.settle();
        assertThat(suggestions(ann, "bandi")).containsExactly("Bandicoot trails", "Bandicoot");
        assertThat(suggestions(ann, "bandicoot tr")).containsExactly("Bandicoot trails");
        assertThat(suggestions(ann, "bandw")).containsExactly("bandwidth");
        assertThat(suggestions(ann, "b")).isEmpty();
        SettingsStore settings = community.server().get(SettingsStore.class);
        settings.save(Map.of("core.search.suggestions_a_minute", "2"));
        try {
            TestClient fast = community.member("fast");
            fast.get("/api/v1/search/suggestions?q=x").expect(200);
            fast.get("/api/v1/search/suggestions?q=x").expect(200);
            fast.get("/api/v1/search/suggestions?q=x").problem("search_too_many", 429);
        } finally {
            settings.save(Map.of("core.search.suggestions_a_minute", "120"));
        }
    }

    @Test
    void aSearchTakesAsManyStatementsForOneBookAsForMany() {
        shelf.add("Echidna", "Spines", "public");
        community.settle();
        List<String> paths = List.of(Asking.path("echidna"), page("echidna"), Asking.path("author:ann echidna"));
        List<Long> before = paths.stream().map(this::statements).toList();
        for (int i = 0; i < 18; i++) {
            TestClient writer = community.member("writer" + i);
            new Shelf(community, writer).add("Echidna " + i, "Spines", "public");
        }
        community.settle();
        List<Long> after = paths.stream().map(this::statements).toList();
        assertThat(after).isEqualTo(before);
        // what the person may see, what is news, the books, their words, their authors, people, groups, and who asks
        assertThat(before).allMatch(count -> count <= 12);
    }

    private long statements(String path) {
        ann.get(path).expect(200);
        community.clock().advance(Duration.ofMinutes(2));
        return community.statements(() -> ann.get(path).expect(200));
    }

    @Test
    void administratorsSeeTheIndexAndHaveItBuiltAnew() {
        shelf.add("Cassowary", "Casque", "public");
        community.settle();
        TestClient root = community.admin("boss");
        JsonNode state = root.get("/api/v1/admin/search").expect(200).json();
        assertThat(state.path("state").asString()).isEqualTo("ready");
        assertThat(state.path("documents").asLong()).isPositive();
        assertThat(state.path("behind").asLong()).isZero();
        root.post("/api/v1/admin/search/rebuild").expect(202);
        assertThat(titles(ann, "cassowary")).containsExactly("Cassowary");
        community.settle();
        assertThat(titles(ann, "cassowary")).containsExactly("Cassowary");
        assertThat(root.page("/admin/search").text()).contains("Search index");
        ann.get("/api/v1/admin/search").expect(403);
        root.form("/admin/search/rebuild", Map.of()).expect(303);
        community.settle();
    }

    @Test
    void nothingOfAPurgedPluginIsFound() {
        shelf.add("Kookaburra", "Laughs", "public");
        community.settle();
        community.plugins().uninstall("library", true);
        assertThat(titles(ann, "kookaburra")).isEmpty();
        community.settle();
        JsonNode state = community.admin("boss").get("/api/v1/admin/search").json();
        assertThat(state.path("documents").asLong()).isZero();
        community.install(Shelf.archive());
        community.settle();
        assertThat(titles(ann, "kookaburra")).isEmpty();
        shelf.add("Kookaburra again", "Laughs", "public");
        community.settle();
        assertThat(titles(ann, "kookaburra")).containsExactly("Kookaburra again");
    }
}
