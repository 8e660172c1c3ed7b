package io.devquest.testkit.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Comments are for those who see what they are on, whatever happens to it. */
@OnEveryDatabase
class CommentAudienceTest {

    private static final String CANARY = "Canary of the mine";

    @RegisterExtension
    static Community community = Desk.open().checked();

    private final Desk desk = new Desk(community);

    @Test
    void commentsAreAwayWhereTheirItemIs() {
        TestClient ann = community.moderator("ann");
        TestClient eve = community.member("eve");
        Id page = desk.page(ann, "public");
        eve.put("/api/v1/watch/" + page, Map.of("level", "watching"));
        Id comment = desk.commented(ann, page, CANARY + " @eve");
        assertThat(desk.told(eve)).hasSize(1);
        eve.get("/api/v1/activity").expect(200).contains(CANARY);
        TestSocket socket = eve.live().subscribe(Desk.channel(page));

        desk.show(ann, page, "staff");
        assertThat(socket.await("closed").path("channel").asString("")).isEqualTo(Desk.channel(page));
        nowhere(eve, page, comment);
        ann.get("/api/v1/comments/" + comment).expect(200).contains(CANARY);

        desk.show(ann, page, "members");
        eve.get("/api/v1/comments/" + comment).expect(200).contains(CANARY);
        assertThat(desk.told(eve)).hasSize(1);

        ann.delete("/api/v1/diary/pages/" + page + "/public").expect(204);
        nowhere(eve, page, comment);
        nowhere(ann, page, comment);
    }

    private void nowhere(TestClient reader, Id page, Id comment) {
        reader.get("/api/v1/comments/" + comment).problem("not_found", 404);
        reader.get(Desk.comments(page)).problem("not_found", 404);
        reader.get("/comments/on/diary.page/" + page).expect(404);
        reader.get("/content/core.comment/" + comment).expect(404);
        reader.get("/api/v1/activity").expect(200).lacks(CANARY);
        reader.get("/api/v1/notifications").expect(200).lacks(CANARY);
        assertThat(reader.live().subscribeRefused(Desk.channel(page))).isEqualTo("forbidden");
    }

    @Test
    void commentsGoWithThePluginOfTheirItemAndComeBackWithIt() {
        TestClient ann = community.moderator("ann");
        TestClient kim = community.member("kim");
        Id page = desk.page(kim, "public");
        Id comment = desk.commented(ann, page, CANARY);
        assertThat(desk.told(kim)).hasSize(1);
        community.plugins().disable("diary");
        community.guest().get("/api/v1/comments/" + comment).problem("not_found", 404);
        community.guest().get("/content/core.comment/" + comment).expect(404);
        community.guest().get("/api/v1/activity").expect(200).lacks(CANARY);
        assertThat(community.guest().live().subscribeRefused(Desk.channel(page)))
                .isEqualTo("forbidden");
        kim.get("/api/v1/notifications").expect(200).lacks(CANARY, "Page of the day");
        kim.get("/api/v1/comments/" + comment).problem("not_found", 404);
        community.plugins().enable("diary");
        assertThat(desk.told(kim)).hasSize(1);
        community.guest().get("/api/v1/comments/" + comment).expect(200).contains(CANARY);
        kim.delete("/api/v1/diary/pages/" + page + "/all").expect(204);
        ann.get("/api/v1/comments/" + comment).problem("not_found", 404);
    }

    @Test
    void aFileInACommentIsForThoseWhoSeeTheComment(@TempDir Path folder) throws IOException {
        TestClient ann = community.moderator("ann");
        TestClient eve = community.member("eve");
        Id page = desk.page(ann, "public");
        Path notes = Files.writeString(folder.resolve("notes.txt"), "Notes of the mine");
        String url = ann.upload("POST", "/api/v1/files?name=notes.txt", notes)
                .expect(201)
                .json("/url");
        eve.get(url).expect(404);

        Id comment = desk.commented(ann, page, "See [my notes](" + url + ").");
        eve.get(url).expect(200).contains("Notes of the mine");
        desk.show(ann, page, "staff");
        eve.get(url).expect(404);
        desk.show(ann, page, "members");
        eve.get(url).expect(200);
        ann.patch("/api/v1/comments/" + comment, Map.of("body", "Nothing to see.", "version", 1))
                .expect(200);
        eve.get(url).expect(404);
    }

    @Test
    void aHeldCommentAppearsWhenAModeratorPublishesIt() {
        community
                .admin("olga")
                .post("/api/v1/admin/words", Map.of("phrase", "pickle", "action", "hold"))
                .expect(201);
        TestClient ann = community.moderator("ann");
        TestClient bob = community.member("bob");
        Id page = desk.page(ann, "public");
        Id held = Id.parse(desk.comment(bob, page, "A pickle", null).expect(202).json("/held"))
                .orElseThrow();
        assertThat(community.guest().get(Desk.comments(page)).json().path("items"))
                .isEmpty();
        assertThat(desk.told(ann)).isEmpty();
        Id comment = community.approve(held);
        assertThat(community.guest().get(Desk.comments(page)).json("/items/0/id"))
                .isEqualTo(comment.toString());
        assertThat(desk.told(ann)).hasSize(1);
    }

    @Test
    void moderatorsHideAReportedCommentAndItsAuthorCannotBringItBack() {
        TestClient ann = community.moderator("ann");
        TestClient ben = community.member("ben");
        Id page = desk.page(ann, "public");
        Id comment = desk.commented(ben, page, CANARY);
        community
                .member("eve")
                .post("/api/v1/reports", Map.of("type", "core.comment", "id", comment.toString(), "reason", "spam"))
                .expect(201);
        JsonNode opened = StreamSupport.stream(
                        ann.get("/api/v1/moderation/cases")
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(item -> item.path("subject").asString("").equals(comment.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(opened.path("excerpt").asString("")).contains(CANARY);
        ann.post(
                        "/api/v1/moderation/cases/" + opened.path("id").asString() + "/decide",
                        Map.of(
                                "action",
                                "hide",
                                "rule",
                                "No advertising, no spam",
                                "reason",
                                "Not here",
                                "version",
                                opened.path("version").asInt()))
                .expect(200);
        community.guest().get(Desk.comments(page)).expect(200).lacks(CANARY);
        ben.get("/api/v1/comments/" + comment).expect(200).lacks(CANARY);
        ben.post("/api/v1/comments/" + comment + "/restore").expect(403);
        assertThat(desk.number("select shown from core.comment_total where item = ?", page))
                .isZero();
    }
}
