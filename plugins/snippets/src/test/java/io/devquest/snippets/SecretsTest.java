package io.devquest.snippets;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class SecretsTest {

    private static final String KEY = "-----BEGIN RSA " + "PRIVATE KEY-----";
    private static final String TOKEN = "token = \"gh" + "p_0123456789abcdefghijABCDEFGHIJ012345\"";

    @RegisterExtension
    static Community community = Community.withArchive(Bundled.archive("0.1.0"));

    private TestClient ann;

    @BeforeEach
    void ann() {
        ann = community.member("ann");
    }

    @Test
    void whoeverIsAboutToPublishAKeyIsWarned() {
        for (String secret : List.of(KEY, TOKEN)) {
            ann.post("/api/v1/snippets", snippet("int a;\n" + secret, "public"))
                    .problem("snippets.secret_found", 409)
                    .contains("A.java, line 2")
                    .lacks(secret);
        }
        ann.post("/api/v1/snippets?secrets=allowed", snippet(KEY, "public")).expect(201);
    }

    @Test
    void whatIsPrivateIsWarnedOfOnlyWhenItIsOpened() {
        String id = ann.post("/api/v1/snippets", snippet(KEY, "private"))
                .expect(201)
                .json("/snippet/id");
        ann.patch("/api/v1/snippets/" + id, Map.of("version", 1, "audience", "public"))
                .problem("snippets.secret_found", 409);
        ann.patch("/api/v1/snippets/" + id, Map.of("version", 1, "title", "Still private"))
                .expect(200);
    }

    @Test
    void theFormAsksOnceAndKeepsWhatWasTyped() {
        Map<String, String> form = Map.of("title", "A key", "audience", "public", "name1", "A.java", "text1", KEY);
        ann.form("/snippets/new", form).expect(409).contains("It is no secret", "A.java, line 1", KEY);
        ann.form("/snippets/new", Map.of("title", "A key", "audience", "public", "text1", KEY, "secrets", "allowed"))
                .expect(303);
    }

    private static Map<String, ?> snippet(String text, String audience) {
        return Map.of("title", "A key", "audience", audience, "files", List.of(Map.of("name", "A.java", "text", text)));
    }
}
