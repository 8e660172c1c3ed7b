package io.devquest.testkit.notifications;

import io.devquest.api.data.Id;
import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.notifications.riddles.RiddlesPlugin;
import java.nio.file.Path;
import java.util.Map;

/** People who ask and answer riddles. */
final class RiddleClub {

    private RiddleClub() {}

    static Path archive() {
        return Archives.content(RiddlesPlugin.class)
                .manifest("plugin.id", "riddles")
                .manifest("plugin.class", RiddlesPlugin.class.getName())
                .manifest("plugin.title", "Riddles")
                .write();
    }

    static Id ask(TestClient asker, String title) {
        return asker.post("/api/v1/riddles", Map.of("title", title)).expect(200).id();
    }

    /** Answers, and waits until everybody was told. */
    static void answer(Community community, TestClient by, Id riddle, String text) {
        answerUnheard(by, riddle, text);
        community.settle();
    }

    static void answerUnheard(TestClient by, Id riddle, String text) {
        by.post("/api/v1/riddles/" + riddle + "/answers", Map.of("text", text)).expect(204);
    }

    static int unread(TestClient person) {
        return Integer.parseInt(
                person.get("/api/v1/notifications/count").expect(200).json("/unread"));
    }
}
