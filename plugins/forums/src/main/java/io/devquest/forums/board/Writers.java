package io.devquest.forums.board;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.access.Group;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.forums.shared.ForumsErrors;
import io.devquest.forums.shared.TrustLevel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may start topics in a board and who may reply. */
public final class Writers {

    private final Engine engine;
    private final BoardModerators moderators;

    Writers(Engine engine, BoardModerators moderators) {
        this.engine = engine;
        this.moderators = moderators;
    }

    /** Lets somebody start a topic or reply, or says why they may not. */
    public void require(Actor actor, Id board, Posting posting, boolean starts) {
        refusal(actor, board, posting, starts).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Lets somebody change what is there, or says why they may not. */
    public void requireChange(Actor actor, Id board, Posting posting) {
        if (posting.still() && !moderators.of(actor, board)) {
            throw posting.archived() ? archived() : readOnly();
        }
    }

    /** Why somebody may not write in a board, for its page; null if they may. */
    public @Nullable String why(Actor actor, Id board, Posting posting, boolean starts) {
        return refusal(actor, board, posting, starts)
                .map(CommunityException::getMessage)
                .orElse(null);
    }

    private Optional<CommunityException> refusal(Actor actor, Id board, Posting posting, boolean starts) {
        if (posting.archived()) {
            return Optional.of(archived());
        }
        if (!posting.still() && posting.who(starts).equals(Posting.EVERYONE)) {
            return Optional.empty();
        }
        if (moderators.of(actor, board)) {
            return Optional.empty();
        }
        if (posting.still()) {
            return Optional.of(readOnly());
        }
        return missing(actor, posting.who(starts), starts ? "start topics" : "reply");
    }

    private Optional<CommunityException> missing(Actor actor, String who, String deed) {
        if (who.startsWith(Posting.TRUST)) {
            int level = Integer.parseInt(who.substring(Posting.TRUST.length()));
            return actor.can(TrustLevel.of(level))
                    ? Optional.empty()
                    : refused("You need trust level " + level + " to " + deed
                            + " in this board. Your settings show how far you are.");
        }
        if (who.startsWith(Posting.GROUP)) {
            return group(actor, Id.parse(who.substring(Posting.GROUP.length())).orElseThrow(), deed);
        }
        return who.equals(Posting.STAFF)
                ? refused("Only moderators and administrators " + deed + " in this board.")
                : Optional.empty();
    }

    private Optional<CommunityException> group(Actor actor, Id group, String deed) {
        boolean member = actor.id()
                .flatMap(person -> engine.groups().rank(group, person))
                .isPresent();
        if (member) {
            return Optional.empty();
        }
        String name = engine.groups()
                .find(actor, group)
                .map(Group::name)
                .map(known -> "the group " + known)
                .orElse("one group");
        return refused("Only members of " + name + " " + deed + " in this board.");
    }

    private static Optional<CommunityException> refused(String message) {
        return Optional.of(new CommunityException(ForumsErrors.MAY_NOT_POST, message));
    }

    private static CommunityException readOnly() {
        return new CommunityException(
                ForumsErrors.MAY_NOT_POST, "This board is for reading. Only moderators write here.");
    }

    private static CommunityException archived() {
        return new CommunityException(
                ForumsErrors.BOARD_ARCHIVED,
                "This board is archived. You can read it, but nobody writes here any more.");
    }
}
