package io.devquest.forums.post;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Finding;
import io.devquest.api.moderation.SpamCheck;
import io.devquest.api.settings.Setting;
import io.devquest.forums.shared.TrustLevel;
import java.util.List;

/** Lets people who are new here write a few replies in a topic of somebody else, then wait for an answer. */
public final class NewcomerCheck implements SpamCheck {

    /** How many that are; 0 for as many as they like. */
    public static final Setting<Long> REPLIES = Setting.number("forums.new_replies", 3, 0, 100);

    private static final int REFUSES = 100;

    private final Engine engine;
    private final PostMapper mapper;

    private NewcomerCheck(Engine engine, PostMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
    }

    /** The check over this plugin's own mapper. */
    public static NewcomerCheck of(Registrar add) {
        return new NewcomerCheck(add.engine(), add.mapper(PostMapper.class));
    }

    @Override
    public List<Finding> check(Actor author, Draft draft) {
        Id topic = draft.place();
        long most = engine.settings().get(REPLIES);
        boolean looksAt = draft.type().equals(PostContent.NAME) && !draft.changes() && most > 0;
        if (!looksAt || topic == null || author.can(TrustLevel.of(1))) {
            return List.of();
        }
        return mapper.selectUnanswered(topic, author.requireId()) < most
                ? List.of()
                : List.of(new Finding(
                        REFUSES,
                        "forums.new_replies",
                        "You have written " + most + " replies in this topic. While your account is new, wait until"
                                + " somebody answers one of them."));
    }
}
