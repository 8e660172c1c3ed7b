package io.devquest.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.TestClient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StatementsTest {

    private static final int MANY = 12;

    @RegisterExtension
    final Community community = Community.withArchive(Bundled.archive("0.1.0"));

    @Test
    void aListTakesAsManyForOneSnippetAsForMany() {
        Ground.share(community.member("ann"), "One", "int a;");
        long page = statements(community.member("reader"), "/snippets");
        long rest = statements(community.member("reader"), "/api/v1/snippets");
        for (int i = 0; i < MANY; i++) {
            Ground.share(community.member("writer-" + i), "Another", "int b;");
        }
        assertThat(statements(community.member("reader"), "/snippets"))
                .isEqualTo(page)
                .isBetween(1L, 6L);
        assertThat(statements(community.member("reader"), "/api/v1/snippets"))
                .isEqualTo(rest)
                .isBetween(1L, 6L);
    }

    @Test
    void aSnippetTakesAsManyForOneThreadAsForMany() {
        String id =
                Ground.share(community.member("ann"), "One", "int a;\nint b;").json("/snippet/id");
        comment(community.member("bob"), id);
        long page = statements(community.member("reader"), "/snippets/" + id + "/one");
        long history = statements(community.member("reader"), "/snippets/" + id + "/history");
        for (int i = 0; i < MANY; i++) {
            comment(community.member("writer-" + i), id);
        }
        Ground.edit(community.member("ann"), "/api/v1/snippets/" + id, 1, "int a;\nint c;\nint b;")
                .expect(200);
        assertThat(statements(community.member("reader"), "/snippets/" + id + "/one"))
                .isEqualTo(page)
                .isBetween(1L, 10L);
        assertThat(statements(community.member("reader"), "/snippets/" + id + "/history"))
                .isEqualTo(history)
                .isBetween(1L, 6L);
    }

    private static void comment(TestClient who, String id) {
        who.post(
                        "/api/v1/snippets/" + id + "/threads",
                        Map.of("revision", 1, "file", "A.java", "first", 1, "body", "Why?"))
                .expect(201);
    }

    private long statements(TestClient who, String path) {
        who.get(path).expect(200);
        return community.statements(() -> who.get(path).expect(200));
    }
}
