package io.devquest.engine.comments;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.activity.Activity;
import io.devquest.api.activity.Verb;
import io.devquest.api.data.Id;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import io.devquest.engine.data.OwnerMappers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is told of a comment: whom it names, whom it answers, whose thing it is on, who watches that; each person once. */
final class CommentNotices {

    private static final NotificationType MENTION = NotificationType.direct("core.comment.mention", Icon.USER);
    private static final NotificationType REPLY = NotificationType.direct("core.comment.reply", Icon.CHAT);
    private static final NotificationType YOURS = NotificationType.direct("core.comment.yours", Icon.CHAT);
    private static final NotificationType WATCHED = NotificationType.watchers("core.comment.watched", Icon.CHAT);

    private static final int EXCERPT = 200;

    private final Engine engine;
    private final CommentMapper mapper;

    CommentNotices(Engine engine, OwnerMappers mappers) {
        this.engine = engine;
        this.mapper = mappers.mapper(CommentMapper.class);
    }

    void register(Registrar add) {
        add.notifications(MENTION, REPLY, YOURS, WATCHED);
        add.notification(CommentAdded.class, this::added);
        add.notification(CommentEdited.class, this::edited);
        add.activity(
                CommentAdded.class,
                fact -> List.of(Activity.of(fact.author().id(), Verb.CREATE, fact.comment())
                        .in(fact.item())));
    }

    private List<Notification> added(CommentAdded fact) {
        List<Notification> told = new ArrayList<>();
        Set<Id> people = new HashSet<>(fact.mentioned());
        if (!people.isEmpty()) {
            told.add(about(
                            MENTION,
                            fact.item(),
                            fact.itemTitle(),
                            fact.comment(),
                            fact.author().id())
                    .to(fact.mentioned()));
        }
        Id answered = fact.answered();
        if (answered != null && people.add(answered)) {
            told.add(about(
                            REPLY,
                            fact.item(),
                            fact.itemTitle(),
                            fact.comment(),
                            fact.author().id())
                    .to(List.of(answered)));
        }
        if (people.add(fact.itemAuthor())) {
            told.add(about(
                            YOURS,
                            fact.item(),
                            fact.itemTitle(),
                            fact.comment(),
                            fact.author().id())
                    .to(List.of(fact.itemAuthor())));
        }
        told.add(about(
                        WATCHED,
                        fact.item(),
                        fact.itemTitle(),
                        fact.comment(),
                        fact.author().id())
                .besides(people));
        return told;
    }

    /** Those it names only now. */
    private List<Notification> edited(CommentEdited fact) {
        return fact.mentioned().isEmpty()
                ? List.of()
                : List.of(about(MENTION, fact.item(), fact.itemTitle(), fact.comment(), fact.author())
                        .to(fact.mentioned()));
    }

    private Notification about(NotificationType type, Id item, String title, Id comment, Id by) {
        Optional<String> body = mapper.selectPreview(comment).map(CommentPreview::body);
        return Notification.about(type.name(), item, title, CommentLinks.to(comment))
                .by(by)
                .quoting(comment)
                .saying(engine.markdown().excerpt(body.orElse(""), EXCERPT));
    }
}
