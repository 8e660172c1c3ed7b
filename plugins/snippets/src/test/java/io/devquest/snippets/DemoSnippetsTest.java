package io.devquest.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DemoSnippetsTest {

    @RegisterExtension
    static Community community = Community.withArchive(Bundled.archive("0.1.0")).checked();

    @Test
    void thereIsSomethingToReadToCompareAndToApply() {
        community.demo();
        TestClient guest = community.guest();
        String id = guest.get("/api/v1/snippets").json("/items/0/id");
        String path = "/api/v1/snippets/" + id;
        assertThat(guest.get("/api/v1/snippets").json().path("items")).hasSize(3);
        assertThat(guest.get(path).json("/revision/number")).isEqualTo("2");
        assertThat(guest.get(path + "/threads").json("/items/0/quoted")).contains("isAfter(start.plus(window))");
        assertThat(guest.get(path + "/threads").json("/items/0/outdated")).isEqualTo("false");
    }
}
