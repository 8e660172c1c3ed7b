package io.devquest.testkit.notifications;

import static io.devquest.testkit.notifications.RiddleClub.answer;
import static io.devquest.testkit.notifications.RiddleClub.ask;
import static io.devquest.testkit.notifications.RiddleClub.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How people say what they want to hear. */
@OnEveryDatabase
class LevelsTest {

    private static final String LEVELS = "/api/v1/me/notifications/levels";
    private static final String WATCH = "/api/v1/watch/";

    @RegisterExtension
    static Community community = Community.withArchive(RiddleClub.archive());

    private static int round;

    private TestClient ada;
    private TestClient bob;

    /** New people for each test, in one community. */
    @BeforeEach
    void people() {
        round++;
        ada = community.member("ada" + round);
        bob = community.member("bob" + round);
    }

    static Map<String, Object> level(String type, String level) {
        return Map.of("levels", List.of(Map.of("type", type, "level", level)));
    }

    private String levelOf(String type) {
        for (var item : ada.get(LEVELS).expect(200).json().path("items")) {
            if (item.path("type").asString("").equals(type)) {
                return item.path("level").asString("") + " "
                        + item.path("label").asString("");
            }
        }
        return "none";
    }

    @Test
    void theKindsOfWhatRunsHaveALevelEach() {
        assertThat(levelOf("core.follow")).isEqualTo("normal Somebody follows you");
        assertThat(levelOf("riddles.answered")).isEqualTo("normal Answers to your riddles");
        ada.put(LEVELS, level("riddles.answered", "tracking")).expect(200);
        assertThat(levelOf("riddles.answered")).startsWith("tracking");
        ada.put(LEVELS, level("riddles.answered", "muted")).expect(200);
        assertThat(levelOf("riddles.answered")).startsWith("muted");
        assertThat(levelOf("core.follow")).startsWith("normal");
        ada.put(LEVELS, level("riddles.answered", "normal")).expect(200);
        assertThat(levelOf("riddles.answered")).startsWith("normal");
        ada.put(LEVELS, level("riddles.sung", "muted")).invalid("levels", "unknown");
        ada.put(LEVELS, level("riddles.answered", "loud")).invalid("levels", "pattern");
        ada.put(LEVELS, Map.of()).invalid("levels", "notNull");
        community.guest().get(LEVELS).problem("sign_in_required", 401);
    }

    @Test
    void aMutedKindIsNotToldAndAQuietOneIsNotCounted() {
        Id riddle = ask(ada, "The sphinx");
        ada.put(LEVELS, level("riddles.answered", "muted")).expect(200);
        answer(community, bob, riddle, "A dog?");
        assertThat(ada.get("/api/v1/notifications").json().path("items").size()).isZero();
        ada.put(LEVELS, level("riddles.answered", "tracking")).expect(200);
        answer(community, bob, riddle, "A dog?");
        assertThat(ada.get("/api/v1/notifications").json().path("items").size()).isOne();
        assertThat(unread(ada)).isZero();
    }

    @Test
    void somebodyWatchesWhatTheyMaySeeAndNothingElse() {
        Id riddle = ask(ada, "The sphinx");
        assertThat(ada.get(WATCH + riddle).expect(200).json("/level")).isEqualTo("watching");
        assertThat(bob.get(WATCH + riddle).expect(200).json("/level")).isEqualTo("normal");
        bob.put(WATCH + riddle, Map.of("level", "watching")).expect(200);
        answer(community, ada, riddle, "A hint");
        assertThat(unread(bob)).isOne();
        bob.put(WATCH + riddle, Map.of("level", "loud")).invalid("level", "pattern");
        bob.put(WATCH + riddle, Map.of()).invalid("level", "notNull");
        bob.delete(WATCH + riddle).expect(204);
        assertThat(bob.get(WATCH + riddle).json("/level")).isEqualTo("normal");
        ada.put("/api/v1/riddles/" + riddle + "/hidden", "").expect(204);
        bob.get(WATCH + riddle).problem("not_found", 404);
        bob.put(WATCH + riddle, Map.of("level", "watching")).problem("not_found", 404);
        bob.put(WATCH + bob.id(), Map.of("level", "watching")).problem("not_found", 404);
        bob.form("/watch/" + riddle, Map.of("level", "watching", "back", "/")).expect(404);
        bob.delete(WATCH + riddle).expect(204);
    }

    @Test
    void thePageOfAThingHasAControlThatWorksByAFormAlone() {
        Id riddle = ask(ada, "The sphinx");
        String path = "/riddles/" + riddle;
        bob.page(path).contains("action=\"/watch/" + riddle + "\"", "value=\"normal\" aria-pressed=\"true\"");
        assertThat(bob.form("/watch/" + riddle, Map.of("level", "tracking", "back", path))
                        .expect(303)
                        .location())
                .isEqualTo(path);
        bob.page(path).contains("value=\"tracking\" aria-pressed=\"true\"", "value=\"normal\" aria-pressed=\"false\"");
        assertThat(bob.form("/watch/" + riddle, Map.of("level", "muted", "back", "https://elsewhere.example/"))
                        .expect(303)
                        .location())
                .isEqualTo("/");
        bob.form("/watch/" + riddle, Map.of("level", "loud", "back", path)).expect(422);
        assertThat(bob.get(WATCH + riddle).json("/level")).isEqualTo("muted");
    }

    @Test
    void theSettingsShowEverythingAndAWayBack() {
        Id riddle = ask(ada, "The sphinx");
        Id hidden = ask(ada, "The hidden one");
        String page = ada.page("/settings/notifications").text();
        assertThat(page).contains("Answers to your riddles", "Somebody follows you", "The sphinx", "The hidden one");
        assertThat(page).contains("name=\"riddles.answered\"", "action=\"/watch/" + riddle + "\"");
        ada.form("/settings/notifications", Map.of("riddles.answered", "muted", "riddles.sung", "muted"))
                .expect(303);
        assertThat(levelOf("riddles.answered")).startsWith("muted");
        ada.form("/settings/notifications", Map.of("riddles.answered", "loud")).expect(422);
        ada.put("/api/v1/riddles/" + hidden + "/hidden", "").expect(204);
        ada.form("/watch/" + riddle, Map.of("back", "/settings/notifications")).expect(303);
        assertThat(ada.get(WATCH + riddle).json("/level")).isEqualTo("normal");
        ada.page("/settings/notifications").contains("Nothing in particular").lacks("The sphinx", "The hidden one");
    }
}
