package io.devquest.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.code.Verdict;
import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestRunner;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is kept of somebody's runs is theirs: they get it, and what only they saw goes with their account. */
@OnEveryDatabase
class OwnRecordsTest {

    @RegisterExtension
    static Community community = Community.with(OverheardSnippets.class, TestRunner.class);

    @Test
    void runsAreGivenToTheirOwnerAndThoseOfPrivateSnippetsGoWithTheAccount() {
        TestClient ann = community.member("ann");
        ran(ann, "public", "for everybody");
        ran(ann, "private", "for ann alone");
        assertThat(OverheardSnippets.snippets().export(ann.id()).toString())
                .contains("for everybody", "for ann alone", "Of ann");
        OverheardSnippets.erase(ann.id());
        assertThat(community.rows("snippets").get("run"))
                .singleElement()
                .asString()
                .contains("for everybody");
    }

    @Test
    void wantedReviewsAreGivenToBothAndGoWithTheAccountOfWhoeverAsked() {
        TestClient cleo = community.member("cleo");
        TestClient dora = community.member("dora");
        String id = Ground.share(cleo, "Of cleo", "class A {}").json("/snippet/id");
        String request = "/api/v1/snippets/" + id + "/review-request";
        cleo.put(request, "").expect(200);
        dora.put(request + "/claim", "").expect(200);
        assertThat(OverheardSnippets.snippets().export(cleo.id()).toString()).contains("reviewRequest");
        assertThat(OverheardSnippets.snippets().export(dora.id()).toString())
                .contains("reviewRequest", "reviewer=true");
        OverheardSnippets.erase(dora.id());
        assertThat(community.rows("snippets").get("review_request"))
                .singleElement()
                .asString()
                .doesNotContain(Long.toString(dora.id().value()));
        OverheardSnippets.erase(cleo.id());
        assertThat(community.rows("snippets").get("review_request")).isEmpty();
        assertThat(community.rows("snippets").get("review_skill")).isEmpty();
    }

    private static void ran(TestClient who, String audience, String output) {
        String id = Ground.share(who, "Of ann", "class A {}", audience).json("/snippet/id");
        String run = who.post("/api/v1/snippets/" + id + "/runs", Map.of())
                .expect(201)
                .json("/id");
        TestRunner.running().finish(Id.parse(run).orElseThrow(), Verdict.ACCEPTED, output);
        community.settle();
    }
}
