package io.devquest.api.vote;

import io.devquest.api.access.Permission;
import io.devquest.api.data.Id;
import io.devquest.api.reputation.ReputationRule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What people may say of the things of one content type without writing. Begins with nothing; each method allows more.
 *
 * <p>The functions are called in the transaction of a change, with the plugin's class loader as context loader; each may
 * take one statement. If one throws, nothing is changed.
 *
 * @param type the name of a {@link io.devquest.api.content.ContentType} of this plugin
 * @param permission who may vote and react; its standing is a further gate
 * @param against who may vote against things, besides having the other permission
 * @param up true if people may vote for a thing
 * @param down the things that people may vote against as well
 * @param upvoted what a vote for a thing brings its author
 * @param downvoted what a vote against a thing takes from its author, and from the voter
 * @param reactions of which each person may choose one for each thing
 * @param skills what the author of a thing has shown to know, for the points; see
 *     {@link io.devquest.api.reputation.Grant#tagged}
 * @param changed told of every change with the counts after it, nobody's own vote among them; publishes the plugin's fact
 *     to the channel of the thing
 */
public record Ballots(
        String type,
        Permission permission,
        Permission against,
        boolean up,
        Predicate<Id> down,
        Optional<ReputationRule> upvoted,
        Optional<ReputationRule> downvoted,
        List<Reaction> reactions,
        Function<Id, Collection<String>> skills,
        BiConsumer<Id, Tally> changed) {

    /** Copies the reactions, whose names differ. */
    public Ballots {
        reactions = List.copyOf(reactions);
        if (reactions.stream().map(Reaction::name).distinct().count() < reactions.size()) {
            throw new IllegalArgumentException("Two reactions of " + type + " have one name");
        }
    }

    /** Nothing yet, for people with the permission. */
    public static Ballots of(String type, Permission permission) {
        return new Ballots(
                type,
                permission,
                permission,
                false,
                id -> false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                id -> List.of(),
                (id, tally) -> {});
    }

    /** Votes for a thing, which bring its author nothing. */
    public Ballots withVotes() {
        return new Ballots(type, permission, against, true, down, upvoted, downvoted, reactions, skills, changed);
    }

    /** Votes for a thing, which bring its author what the rule says. */
    public Ballots withVotes(ReputationRule rule) {
        return new Ballots(
                type, permission, against, true, down, Optional.of(rule), downvoted, reactions, skills, changed);
    }

    /** Votes against those things for which the question answers true; the rule says what they take, and from whom. */
    public Ballots withDownVotes(Predicate<Id> where, ReputationRule rule) {
        return new Ballots(
                type, permission, against, true, where, upvoted, Optional.of(rule), reactions, skills, changed);
    }

    /** Votes against things are for those with this permission, which may ask for more standing than votes for them. */
    public Ballots withDownVotesOf(Permission some) {
        return new Ballots(type, permission, some, up, down, upvoted, downvoted, reactions, skills, changed);
    }

    /** One of these reactions for each person and thing. */
    public Ballots withReactions(Reaction... some) {
        return new Ballots(type, permission, against, up, down, upvoted, downvoted, List.of(some), skills, changed);
    }

    /** Points say what their owner has shown to know. */
    public Ballots showing(Function<Id, Collection<String>> known) {
        return new Ballots(type, permission, against, up, down, upvoted, downvoted, reactions, known, changed);
    }

    /** Tells the plugin of every change. */
    public Ballots telling(BiConsumer<Id, Tally> told) {
        return new Ballots(type, permission, against, up, down, upvoted, downvoted, reactions, skills, told);
    }
}
