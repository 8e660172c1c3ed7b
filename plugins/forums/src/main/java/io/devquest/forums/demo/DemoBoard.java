package io.devquest.forums.demo;

import io.devquest.forums.board.NewBoard;
import java.util.List;

/** A board of the demo with its topics, the oldest first. */
record DemoBoard(String slug, String kind, String title, String description, List<DemoTopic> topics) {

    NewBoard board() {
        return new NewBoard(slug, title, description, null, kind, null, null, null);
    }
}
