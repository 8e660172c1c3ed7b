package io.devquest.forums.board;

import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page of a board needs besides the board itself, in one row.
 *
 * @param appointed true if the viewer keeps order in it, or in the board it stands in
 * @param watched how much the viewer hears of it
 * @param gathers true if other boards stand in it
 * @param pinned true if there may be topics on top of its list
 * @param moderators the ids of whoever was appointed, the longest first, with blanks between them
 */
public record BoardSight(boolean appointed, WatchLevel watched, boolean gathers, boolean pinned, String moderators) {

    List<Id> appointees() {
        return Stream.of(moderators.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> new Id(Long.parseLong(id)))
                .toList();
    }
}
