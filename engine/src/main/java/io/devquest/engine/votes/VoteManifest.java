package io.devquest.engine.votes;

import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.READ;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Route;
import io.devquest.api.job.Schedule;
import io.devquest.api.vote.Tally;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** What votes and reactions add to the community. */
public final class VoteManifest implements CommunityPlugin {

    private static final String THING = "/content/{type}/{id}";
    private static final String REST = "/api/v1" + THING;

    private final VoteHandlers votes;
    private final ReactedPages reacted;
    private final Recount recount;

    @Inject
    VoteManifest(VoteStore votes, Tallies tallies, Messages messages, Recount recount) {
        this.votes = new VoteHandlers(votes);
        this.reacted = new ReactedPages(votes, tallies, messages);
        this.recount = recount;
    }

    @Override
    public void register(Registrar add) {
        add.settings(VoteSettings.all());
        add.routes(List.of(
                Route.get(REST + "/vote", READ, votes::tally, "The votes and reactions of a thing")
                        .gives(Tally.class),
                Route.put(REST + "/vote", MEMBER, votes::cast, "Votes for a thing, or against it")
                        .takes(VoteChoice.class)
                        .gives(Tally.class),
                Route.delete(REST + "/vote", MEMBER, votes::withdraw, "Takes a vote back")
                        .gives(Tally.class),
                Route.get(REST + "/reaction", READ, votes::tally, "The votes and reactions of a thing")
                        .gives(Tally.class),
                Route.put(REST + "/reaction", MEMBER, votes::react, "Reacts to a thing")
                        .takes(ReactionChoice.class)
                        .gives(Tally.class),
                Route.delete(REST + "/reaction", MEMBER, votes::retract, "Takes a reaction back")
                        .gives(Tally.class),
                Route.get(REST + "/reactions", READ, reacted::list, "Lists who reacted to a thing in one way")
                        .gives(ReactedDocument.class),
                Route.get(THING + "/reactions", READ, reacted::page, "Shows who reacted to a thing"),
                Route.post(THING + "/vote", MEMBER, votes::submitVote, "Casts or withdraws a vote from the form"),
                Route.post(THING + "/reaction", MEMBER, votes::submitReaction, "Reacts, or no longer, from the form")));
        add.job("votes", Schedule.every(Duration.ofHours(1)), recount::run);
    }
}
