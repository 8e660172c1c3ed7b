package io.devquest.testkit.notifications.riddles;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.WatchLevel;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/** Riddles, whose askers watch them. */
final class Riddles implements ContentType {

    static final String TYPE = "riddles.riddle";

    private final Engine engine;
    private final RiddleMapper mapper;

    Riddles(Engine engine, RiddleMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
    }

    Riddle ask(Actor actor, String title) {
        Id author = actor.requireId();
        Riddle riddle = new Riddle(
                engine.ids().next(), author, title, engine.clock().instant().truncatedTo(ChronoUnit.MICROS));
        engine.database().inTransaction(() -> {
            mapper.insert(riddle);
            engine.audiences().assign(TYPE, riddle.id(), Audience.members());
            engine.notifications().suggest(author, riddle.id(), WatchLevel.WATCHING);
        });
        return riddle;
    }

    Riddle get(Actor actor, Id id) {
        return mapper.selectByIds(actor.viewer(), List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> CommunityException.notFound("There is no such riddle."));
    }

    WatchLevel level(Actor actor, Id id) {
        return actor.id()
                .map(person -> engine.notifications().level(person, id))
                .orElse(WatchLevel.NORMAL);
    }

    void answer(Actor actor, Id id, String text) {
        Riddle riddle = get(actor, id);
        engine.database().inTransaction(() -> {
            engine.notifications().suggest(actor.requireId(), id, WatchLevel.TRACKING);
            engine.events().publish(new RiddleAnswered(id, riddle.author(), riddle.title(), actor.requireId(), text));
        });
    }

    void hide(Actor actor, Id id) {
        get(actor, id);
        engine.database().inTransaction(() -> engine.audiences().assign(TYPE, id, Audience.staff()));
    }

    void delete(Actor actor, Id id) {
        get(actor, id);
        mapper.updateDeleted(id);
    }

    static List<Notification> told(RiddleAnswered fact) {
        Notification more = Notification.about(
                        RiddlesPlugin.MORE.name(), fact.riddle(), fact.title(), "/riddles/" + fact.riddle())
                .by(fact.by())
                .saying(fact.answer())
                .besides(List.of(fact.asker()));
        Notification answered = Notification.about(
                        RiddlesPlugin.ANSWERED.name(), fact.riddle(), fact.title(), "/riddles/" + fact.riddle())
                .by(fact.by())
                .saying(fact.answer())
                .to(List.of(fact.asker()));
        return List.of(answered, more);
    }

    @Override
    public String name() {
        return TYPE;
    }

    @Override
    public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
        return mapper.selectByIds(actor.viewer(), ids).stream()
                .map(riddle -> new ContentItem(
                        TYPE,
                        riddle.id(),
                        riddle.title(),
                        "",
                        "/riddles/" + riddle.id(),
                        riddle.author(),
                        riddle.createdAt()))
                .toList();
    }
}
