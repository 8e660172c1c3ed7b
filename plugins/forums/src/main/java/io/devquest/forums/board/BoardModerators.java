package io.devquest.forums.board;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.people.Person;
import io.devquest.forums.shared.Author;
import io.devquest.forums.shared.ForumsPermissions;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Who keeps order where: moderators of the community everywhere, those of a board in it and in the boards that stand in it.
 * Asked of the database each time, so that rights end at once.
 */
public final class BoardModerators {

    private final Engine engine;
    private final ModeratorMapper mapper;

    private BoardModerators(Engine engine, ModeratorMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
    }

    /** The service over this plugin's own mapper. */
    static BoardModerators of(Registrar add) {
        return new BoardModerators(add.engine(), add.mapper(ModeratorMapper.class));
    }

    /** True if the actor keeps order in the board. */
    public boolean of(Actor actor, Id board) {
        return may(actor, board, mapper::selectModerates);
    }

    /** The same for the board of a topic. */
    public boolean ofTopic(Actor actor, Id topic) {
        return may(actor, topic, mapper::selectModeratesTopic);
    }

    /** The same for the board of a post. */
    public boolean ofPost(Actor actor, Id post) {
        return may(actor, post, mapper::selectModeratesPost);
    }

    /** The same for somebody of whom it is known whether they were appointed for the board. */
    public static boolean may(Actor actor, boolean appointed) {
        return actor.can(ForumsPermissions.MODERATE) || appointed && actor.can(ForumsPermissions.WRITE);
    }

    private static boolean may(Actor actor, Id thing, BiPredicate<Id, Id> appointed) {
        return actor.can(ForumsPermissions.MODERATE)
                || (actor.can(ForumsPermissions.WRITE)
                        && actor.id()
                                .filter(person -> appointed.test(thing, person))
                                .isPresent());
    }

    /** Refuses what only those do who keep order in a board. */
    public void require(Actor actor, Id board) {
        if (!of(actor, board)) {
            throw CommunityException.forbidden("Only moderators of this board can do this.");
        }
    }

    /** The same for the board of a topic. */
    public void requireOfTopic(Actor actor, Id topic) {
        if (!ofTopic(actor, topic)) {
            throw CommunityException.forbidden("Only moderators of this board can do this.");
        }
    }

    /** The same for what those may do as well who manage boards. */
    void requireOrManage(Actor actor, Id board) {
        if (!actor.can(ForumsPermissions.MANAGE_BOARDS)) {
            require(actor, board);
        }
    }

    /** Who was appointed for the board, the longest first. */
    List<Author> list(Board board) {
        return authors(mapper.selectByBoard(board.id()));
    }

    /** The same for a board whose page is shown. */
    public List<Author> list(BoardSight sight) {
        return authors(sight.appointees());
    }

    private List<Author> authors(List<Id> ids) {
        Map<Id, Person> people = ids.isEmpty() ? Map.of() : engine.people().byIds(ids);
        return ids.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .map(Author::of)
                .toList();
    }

    /** Lets somebody keep order in a board; nothing happens if they do. */
    void appoint(Actor actor, Board board, String name) {
        Person person = person(name);
        engine.database().inTransaction(() -> {
            var now = engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
            if (mapper.insert(board.id(), person.id(), actor.requireId(), now) == 1) {
                engine.audit("forums.board.moderator_appointed", board.id(), actor.requireId(), person.name());
                engine.events()
                        .publish(new ModeratorAppointed(
                                board.id(), board.title(), board.url(), person.id(), actor.requireId()));
            }
        });
    }

    /** Takes that back, at once; nothing happens if they do not keep order in the board. */
    void dismiss(Actor actor, Board board, String name) {
        Person person = person(name);
        engine.database().inTransaction(() -> {
            if (mapper.deleteById(board.id(), person.id()) == 1) {
                engine.audit("forums.board.moderator_dismissed", board.id(), actor.requireId(), person.name());
            }
        });
    }

    private Person person(String name) {
        return engine.people()
                .byName(name)
                .orElseThrow(() -> InvalidInput.of("name", "unknown", "There is nobody with this name."));
    }
}
