package io.devquest.forums.reading;

import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.forums.shared.ForumsPermissions.READ;

import io.devquest.api.http.Route;
import io.devquest.forums.topic.Topic;
import java.util.List;

/** The web face of how far people have read. */
public final class ReadingRoutes {

    private ReadingRoutes() {}

    public static List<Route> of(Readings readings) {
        var rest = new ReadingHandlers(readings);
        return List.of(
                post("/forums/read", READ, rest::submitAll, "Marks topics as read from the form"),
                put(
                                "/api/v1/forums/reading",
                                READ,
                                rest::putAll,
                                "Marks as read what one has opened, and as seen what is new; with board, tag or context, some")
                        .takes(ReadAll.class),
                put(
                                "/api/v1/forums/topics/{id}/reading",
                                READ,
                                rest::put,
                                "Notes up to which post one has read a topic; a number lower than before changes nothing")
                        .takes(ReadUpTo.class)
                        .gives(Topic.Reading.class));
    }
}
