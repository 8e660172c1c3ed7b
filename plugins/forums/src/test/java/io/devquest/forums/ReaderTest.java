package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page of a topic does for one reader and not for another. */
@OnEveryDatabase
class ReaderTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    @Test
    void whatSomebodyIgnoredWroteIsClosedUntilItIsAskedFor() {
        Ground ground = Ground.of(community);
        ground.reply(ground.bob(), "Something of Bob");
        TestClient rita = community.member("rita");
        String line = "A post by Bob, whom you do not hear from";
        assertThat(rita.get(ground.page()).expect(200).text()).doesNotContain(line);
        rita.put("/api/v1/u/bob/mute", "").expect(204);
        String page = rita.get(ground.page()).expect(200).text();
        assertThat(page).contains(line, "Something of Bob");
        assertThat(page.indexOf("<details class=\"ignored\"")).isLessThan(page.indexOf("Something of Bob"));
        assertThat(page).doesNotContain("A post by Ann, whom");
        assertThat(ground.ann().get(ground.page()).text()).doesNotContain(line);
        rita.delete("/api/v1/u/bob/mute").expect(204);
        rita.put("/api/v1/u/bob/block", "").expect(204);
        assertThat(rita.get(ground.page()).text()).contains(line);
        rita.delete("/api/v1/u/bob/block").expect(204);
    }

    @Test
    void aTopicThatEverybodySeesSaysWhatItIsToThoseWhoLinkToIt() {
        Ground ground = Ground.of(community);
        String page = ground.guest().get(ground.page()).expect(200).text();
        assertThat(page)
                .contains(
                        "<meta property=\"og:title\" content=\"Why a loop?\">",
                        "<meta property=\"og:description\" content=\"I wonder\">",
                        "<meta property=\"og:url\" content=\"" + address(ground.page()) + "\">",
                        "<link rel=\"canonical\" href=\"" + address(ground.page()) + "\">");
        String board = "/forums/boards/" + ground.board();
        for (TestClient who : List.of(ground.guest(), ground.ann())) {
            assertThat(who.get(board + "?tag=java&list=top").expect(200).text())
                    .contains(
                            "<link rel=\"canonical\" href=\"" + address(board) + "?tag=java\">",
                            "<meta property=\"og:url\" content=\"" + address(board) + "?tag=java\">");
        }
        TestClient inside = Circle.around(ground).owner();
        ground.guest().get(ground.page()).expect(404);
        for (String path : List.of(ground.page(), board)) {
            assertThat(inside.get(path).expect(200).text()).doesNotContain("og:url", "og:title", "og:description");
        }
    }

    private static String address(String path) {
        return community.server().url() + path;
    }

    @Test
    void thePagesOfListsAndTopicsSayWhichKeysWork() {
        Ground ground = Ground.of(community);
        for (String path : new String[] {ground.page(), "/forums/topics", "/forums/boards/" + ground.board()}) {
            assertThat(ground.guest().get(path).expect(200).text())
                    .contains("id=\"keys\"", "Next topic or post")
                    .as("with the nonce that lets it run")
                    .containsPattern("<script type=\"module\" nonce=\"[^\"]{10,}\" src=\"[^\"]*forums/keys");
        }
    }
}
