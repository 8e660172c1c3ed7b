package io.devquest.engine.access.group;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Groups. What a viewer may know of is decided here; of {@code invitedAfter}, older invitations no longer count. */
interface GroupMapper {

    int insert(Id id, String slug, String nameKey, Traits traits, Html html, Id createdBy, Instant at);

    int updateTraits(Id id, int version, String nameKey, Traits traits, Html html);

    void delete(Id id);

    Optional<GroupRow> selectById(Viewer viewer, Instant invitedAfter, Id id);

    Optional<GroupRow> selectBySlug(Viewer viewer, Instant invitedAfter, String slug);

    /** Groups with members, newest first; only those the viewer has nothing to do with, if {@code others}. */
    List<GroupRow> selectVisible(
            Viewer viewer,
            Instant invitedAfter,
            boolean others,
            @Nullable String pattern,
            @Nullable Id after,
            int limit);

    /** What the person is in or waits for, newest group first. */
    List<GroupRow> selectMine(Id person, Instant invitedAfter, @Nullable Id after, int limit);

    /** What the person is an active member of, by name. */
    List<GroupRow> selectByMember(Id person, int limit);

    /** Those of a person's groups that the viewer may know of, by name. */
    List<GroupRow> selectShared(Viewer viewer, Instant invitedAfter, Id person, int limit);

    /** The group of an invitation link. */
    Optional<GroupRow> selectByLink(String tokenHash, @Nullable Id person);

    /** Locks the row: whoever changes anything of a group takes turns here. */
    Optional<GroupRow> selectForUpdate(Id id);

    /** Locks the account, so that it founds one group at a time. */
    Optional<Id> selectFounderForUpdate(Id account);

    long selectOwnedCount(Id account);

    /** Takes a seat if one is left. */
    int updateSeatTaken(Id id);

    void updateCounts(Id id, int seats, int members);
}
