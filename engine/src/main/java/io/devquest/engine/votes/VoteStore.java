package io.devquest.engine.votes;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.people.Person;
import io.devquest.api.people.Relations;
import io.devquest.api.reputation.Grant;
import io.devquest.api.vote.Ballots;
import io.devquest.api.vote.Tally;
import io.devquest.api.vote.Votes;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The votes and reactions of everybody, with what they bring. */
@Singleton
public final class VoteStore {

    private final Transactions database;
    private final VoteMapper mapper;
    private final DeclaredBallots declared;
    private final Allowance allowance;
    private final Tallies tallies;
    private final ContentTypes contents;
    private final Relations relations;
    private final Clock clock;

    @Inject
    VoteStore(
            Transactions database,
            OwnerMappers mappers,
            DeclaredBallots declared,
            Allowance allowance,
            Tallies tallies,
            ContentTypes contents,
            Relations relations,
            Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(VoteMapper.class);
        this.declared = declared;
        this.allowance = allowance;
        this.tallies = tallies;
        this.contents = contents;
        this.relations = relations;
        this.clock = clock;
    }

    /** What somebody had chosen and has chosen now; null for nothing. */
    private record Turn(@Nullable String before, @Nullable String after) {}

    /** Makes ballots known until the scope closes. */
    public void declare(Scope scope, Ballots ballots) {
        declared.declare(scope, ballots);
    }

    /** The votes as one owner uses them: on things of its own types only. */
    public Votes forScope(Scope scope) {
        return new Votes() {
            @Override
            public Tally cast(Actor actor, String type, Id content, int value) {
                return change(own(scope, type), actor, content, VoteKind.VOTE, choice(value));
            }

            @Override
            public Tally withdraw(Actor actor, String type, Id content) {
                return change(own(scope, type), actor, content, VoteKind.VOTE, null);
            }

            @Override
            public Tally react(Actor actor, String type, Id content, String reaction) {
                return change(own(scope, type), actor, content, VoteKind.REACTION, reaction);
            }

            @Override
            public Tally retract(Actor actor, String type, Id content) {
                return change(own(scope, type), actor, content, VoteKind.REACTION, null);
            }

            @Override
            public Map<Id, Tally> tallies(Actor actor, Collection<Id> contents) {
                return tallies.of(actor, contents);
            }

            @Override
            public Slice<Person> reacted(Actor viewer, Id content, String reaction, Paging paging) {
                return tallies.reacted(viewer, content, reaction, paging);
            }
        };
    }

    private DeclaredBallots.Declared own(Scope scope, String type) {
        return declared.find(type)
                .filter(found -> found.scope() == scope)
                .orElseThrow(() ->
                        new IllegalArgumentException("Plugin " + scope.id() + " has declared no ballots for " + type));
    }

    private static String choice(int value) {
        if (value != 1 && value != -1) {
            throw new IllegalArgumentException("A vote is 1 or -1, not " + value);
        }
        return value == 1 ? VoteKind.UP : VoteKind.DOWN;
    }

    /** Chooses for somebody by REST or from a form, while the plugin of the thing is kept from stopping. */
    Tally choose(Actor actor, String type, Id content, VoteKind kind, @Nullable String choice) {
        return contents.keeping(type, () -> change(offered(type), actor, content, kind, choice))
                .orElseThrow(VoteStore::missing);
    }

    /** The counts of a thing the actor can see. */
    Tally tally(Actor actor, String type, Id content) {
        visible(actor, type, content);
        return tallies.of(actor, content);
    }

    /** The thing, if the actor can see it and people react to its kind. */
    ContentItem visible(Actor actor, String type, Id content) {
        offered(type);
        return contents.find(actor, type, content).orElseThrow(VoteStore::missing);
    }

    /** What people may say of things of the type. */
    Ballots ballots(String type) {
        return offered(type).ballots();
    }

    private DeclaredBallots.Declared offered(String type) {
        return declared.find(type).orElseThrow(VoteStore::missing);
    }

    private Tally change(
            DeclaredBallots.Declared kept, Actor actor, Id content, VoteKind kind, @Nullable String choice) {
        Id voter = actor.requireId();
        Ballots ballots = kept.ballots();
        if (!actor.can(ballots.permission())) {
            throw CommunityException.forbidden("You cannot vote or react here yet.");
        }
        ContentItem item =
                contents.within(kept.scope(), actor, ballots.type(), content).orElseThrow(VoteStore::missing);
        if (choice != null && item.author().equals(voter)) {
            throw new CommunityException(VoteErrors.OWN, "You cannot vote for what is your own, or react to it.");
        }
        return database.inTransaction(() -> {
            Turn turn = choice == null ? take(content, voter, kind) : put(kept, actor, item, kind, choice);
            if (!Objects.equals(turn.before(), turn.after())) {
                count(content, kind, turn);
                points(kept, voter, item, turn);
                Tally now = tallies.of(actor, content);
                kept.scope().run(() -> ballots.changed().accept(content, now.withoutOwn()));
                return now;
            }
            return tallies.of(actor, content);
        });
    }

    private Turn take(Id content, Id voter, VoteKind kind) {
        Optional<String> before = mapper.selectForUpdate(content, voter, kind.word());
        before.ifPresent(known -> mapper.deleteByVoter(content, voter, kind.word()));
        return new Turn(before.orElse(null), null);
    }

    private Turn put(DeclaredBallots.Declared kept, Actor actor, ContentItem item, VoteKind kind, String choice) {
        Id voter = actor.requireId();
        requireOffered(kept, item.id(), kind, choice);
        if (choice.equals(VoteKind.DOWN) && !actor.can(kept.ballots().against())) {
            throw CommunityException.forbidden(
                    "You cannot vote against something here yet. It takes more reputation; your points come from what"
                            + " others find useful.");
        }
        if (!relations.mayReach(voter, item.author())) {
            throw new CommunityException(
                    VoteErrors.UNREACHABLE, "You cannot vote for what this person writes, or react to it.");
        }
        Turn turn = written(actor, item.id(), kind, choice);
        if (!choice.equals(turn.before())) {
            if (kind == VoteKind.REACTION) {
                allowance.react(voter);
            } else {
                allowance.vote(voter, item.author(), choice);
            }
        }
        return turn;
    }

    private Turn written(Actor actor, Id content, VoteKind kind, String choice) {
        Id voter = actor.requireId();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // the second try is for a vote that was taken back between the insert and the look at it
        for (int tries = 0; tries < 2; tries++) {
            if (mapper.insert(actor.viewer(), content, voter, kind.word(), choice, at) == 1) {
                return new Turn(null, choice);
            }
            Optional<String> before = mapper.selectForUpdate(content, voter, kind.word());
            if (before.isPresent()) {
                if (!before.get().equals(choice)
                        && mapper.updateChoice(actor.viewer(), content, voter, kind.word(), choice, at) == 0) {
                    throw missing();
                }
                return new Turn(before.get(), choice);
            }
        }
        throw missing();
    }

    private static void requireOffered(DeclaredBallots.Declared kept, Id content, VoteKind kind, String choice) {
        Ballots ballots = kept.ballots();
        boolean offered;
        if (kind == VoteKind.REACTION) {
            offered =
                    ballots.reactions().stream().anyMatch(known -> known.name().equals(choice));
        } else if (choice.equals(VoteKind.DOWN)) {
            offered = ballots.up() && kept.scope().call(() -> ballots.down().test(content));
        } else {
            offered = ballots.up();
        }
        if (!offered) {
            throw new CommunityException(
                    VoteErrors.NOT_OFFERED, "This cannot be said here. Choose what the page offers.");
        }
    }

    private void count(Id content, VoteKind kind, Turn turn) {
        // in one order, so that two who change their minds do not wait for each other
        Stream.of(turn.before(), turn.after()).filter(Objects::nonNull).sorted().forEach(choice -> {
            int change = choice.equals(turn.after()) ? 1 : -1;
            if (mapper.updateCount(content, kind.word(), choice, change) == 0
                    && change > 0
                    && mapper.insertCount(content, kind.word(), choice) == 0) {
                mapper.updateCount(content, kind.word(), choice, change);
            }
        });
    }

    private void points(DeclaredBallots.Declared kept, Id voter, ContentItem item, Turn turn) {
        // what also costs the voter goes first: it locks both people in their order
        Stream.of(turn.before(), turn.after())
                .filter(Objects::nonNull)
                .sorted()
                .forEach(choice -> kept.rule(choice).ifPresent(rule -> {
                    String subject = item.type() + ":" + item.id() + "/by/" + voter;
                    if (choice.equals(turn.after())) {
                        kept.reputation()
                                .grant(Grant.of(rule, item.author(), subject)
                                        .by(voter)
                                        .on(item.id())
                                        .tagged(kept.scope()
                                                .call(() ->
                                                        kept.ballots().skills().apply(item.id()))));
                    } else {
                        kept.reputation().revoke(rule, item.author(), subject);
                    }
                }));
    }

    private static CommunityException missing() {
        return CommunityException.notFound("There is no such thing to vote for, or its plugin is off.");
    }
}
