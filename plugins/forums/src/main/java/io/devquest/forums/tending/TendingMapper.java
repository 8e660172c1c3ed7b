package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface TendingMapper {

    /** A topic that is there, locked. */
    Optional<TendedRow> selectForUpdate(Id id);

    void updatePinned(Collection<Id> ids, @Nullable String pinned, @Nullable Instant until);

    /** How many topics are on top of a board, or of all. */
    int selectPinnedCount(String pinned, Id boardId);

    void updateClosed(Collection<Id> ids, Instant at);

    void updateOpen(Id id, Instant at);

    void updateClosesAt(Id id, Instant at);

    void updateSlow(Id id, int seconds);

    void updateBoardClosing(Id board, int days);

    /** The boards whose topics are closed after a while. */
    List<QuietBoard> selectQuietBoards();

    /** Topics whose time has come, locked unless somebody else has them. */
    List<TendedRow> selectToClose(Instant now, int limit);

    List<TendedRow> selectQuiet(List<QuietBoard.Quiet> boards, int limit);

    /** Solved questions of which nothing has been heard since. */
    List<TendedRow> selectSolved(Instant before, int limit);

    List<TendedRow> selectToUnpin(Instant now, int limit);
}
