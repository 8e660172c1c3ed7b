package io.devquest.api.vote;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.people.Person;
import java.util.Collection;
import java.util.Map;

/**
 * Votes and reactions on the things of the content types for which this plugin has declared {@link Ballots}. One vote and
 * one reaction for each person and thing; saying the same again changes nothing, saying something else replaces it.
 *
 * <p>A change opens a transaction or joins that of the calling thread: the vote, the counts, the points of the author and
 * what the plugin does when it is told commit together. People do not vote on what is their own, what they cannot see, or
 * what somebody wrote with whom they have a block; and only so often on one UTC day, which administrators set. Votes are
 * anonymous, reactions have names ({@link #reacted}).
 *
 * <p>Changes throw {@link io.devquest.api.error.CommunityException}: {@code sign_in_required}, {@code forbidden} without
 * the permission, {@code not_found} if the person cannot see the thing, {@code vote_own}, {@code vote_unreachable},
 * {@code vote_not_offered}, and {@link io.devquest.api.error.TooManyRequests} {@code vote_too_many}; they throw
 * {@link IllegalArgumentException} for a type without ballots of this plugin.
 */
public interface Votes {

    /**
     * Votes for a thing or against it.
     *
     * @param value 1 or -1
     */
    Tally cast(Actor actor, String type, Id content, int value);

    /** Takes the vote back, with all that it brought; nothing happens if there is none. */
    Tally withdraw(Actor actor, String type, Id content);

    /** Chooses a reaction. */
    Tally react(Actor actor, String type, Id content, String reaction);

    /** Takes the reaction back; nothing happens if there is none. */
    Tally retract(Actor actor, String type, Id content);

    /**
     * The counts of things that the actor was shown, with the actor's own vote: one for each id. One statement.
     *
     * @param contents at most 1,000
     */
    Map<Id, Tally> tallies(Actor actor, Collection<Id> contents);

    /**
     * Who chose a reaction for a thing, as far as the viewer may see the thing and meet the people, in a stable order. Two
     * statements.
     */
    Slice<Person> reacted(Actor viewer, Id content, String reaction, Paging paging);
}
