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

    private static void ran(TestClient who, String audience, String output) {
        String id = Ground.share(who, "Of ann", "class A {}", audience).json("/snippet/id");
        String run = who.post("/api/v1/snippets/" + id + "/runs", Map.of())
                .expect(201)
                .json("/id");
        TestRunner.running().finish(Id.parse(run).orElseThrow(), Verdict.ACCEPTED, output);
        community.settle();
    }
}
