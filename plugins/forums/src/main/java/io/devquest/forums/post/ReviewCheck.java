package io.devquest.forums.post;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Finding;
import io.devquest.api.moderation.SpamCheck;
import io.devquest.forums.board.Review;
import io.devquest.forums.shared.TrustLevel;
import io.devquest.forums.topic.TopicContent;
import java.util.List;

/** Lets new posts wait for a moderator: the first ones of somebody new, or all of a board. */
public final class ReviewCheck implements SpamCheck {

    private static final int HOLDS = 50;

    private final Engine engine;
    private final PostMapper mapper;

    private ReviewCheck(Engine engine, PostMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
    }

    /** The check over this plugin's own mapper. */
    public static ReviewCheck of(Registrar add) {
        return new ReviewCheck(add.engine(), add.mapper(PostMapper.class));
    }

    @Override
    public List<Finding> check(Actor author, Draft draft) {
        Id place = draft.place();
        boolean ours = draft.type().equals(TopicContent.NAME) || draft.type().equals(PostContent.NAME);
        if (!ours || draft.changes() || place == null) {
            return List.of();
        }
        int posts = mapper.selectReview(place)
                .map(review -> Review.posts(review, engine.settings().get(Review.FIRST_POSTS)))
                .orElse(0);
        if (posts == Review.ALL) {
            return held("forums.review.all", "In this board a moderator looks at every new post.");
        }
        boolean first =
                posts > 0 && !author.can(TrustLevel.of(1)) && mapper.selectWritten(author.requireId(), posts) < posts;
        return first
                ? held("forums.review.first", "A moderator looks at the first posts of people who are new here.")
                : List.of();
    }

    private static List<Finding> held(String code, String reason) {
        return List.of(new Finding(HOLDS, code, reason));
    }
}
