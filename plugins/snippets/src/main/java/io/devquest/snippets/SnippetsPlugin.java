package io.devquest.snippets;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.code.RunFinished;
import io.devquest.api.content.Context;
import io.devquest.api.tag.TagScope;
import io.devquest.api.view.Icon;
import io.devquest.api.view.Slot;
import io.devquest.api.vote.Ballots;
import io.devquest.snippets.demo.DemoSnippets;
import io.devquest.snippets.embed.EmbedPages;
import io.devquest.snippets.embed.EmbedRoutes;
import io.devquest.snippets.embed.Embeds;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.history.HistoryRoutes;
import io.devquest.snippets.learning.Lessons;
import io.devquest.snippets.review.CommentContent;
import io.devquest.snippets.review.CommentEdits;
import io.devquest.snippets.review.LineCommented;
import io.devquest.snippets.review.LiveThreads;
import io.devquest.snippets.review.ReviewNews;
import io.devquest.snippets.review.ReviewRoutes;
import io.devquest.snippets.review.ReviewSubmissions;
import io.devquest.snippets.review.ReviewSubmitted;
import io.devquest.snippets.review.Reviews;
import io.devquest.snippets.review.SuggestionApplied;
import io.devquest.snippets.review.ThreadParts;
import io.devquest.snippets.review.Threads;
import io.devquest.snippets.run.KeptRuns;
import io.devquest.snippets.run.RunPages;
import io.devquest.snippets.run.RunRoutes;
import io.devquest.snippets.run.Runs;
import io.devquest.snippets.shared.SnippetsPermissions;
import io.devquest.snippets.snippet.PageParts;
import io.devquest.snippets.snippet.SnippetContent;
import io.devquest.snippets.snippet.SnippetNews;
import io.devquest.snippets.snippet.SnippetRevised;
import io.devquest.snippets.snippet.SnippetRoutes;
import io.devquest.snippets.snippet.SnippetShared;
import io.devquest.snippets.snippet.SnippetSubmissions;
import io.devquest.snippets.snippet.Snippets;
import io.devquest.snippets.wanted.RequestNews;
import io.devquest.snippets.wanted.RequestPages;
import io.devquest.snippets.wanted.RequestRecords;
import io.devquest.snippets.wanted.RequestRoutes;
import io.devquest.snippets.wanted.Requests;
import io.devquest.snippets.wanted.ReviewTaken;
import io.devquest.snippets.wanted.ReviewWanted;
import java.util.List;

/** Shared code: snippets with files, revisions, stars and forks. */
public final class SnippetsPlugin implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        var revisions = Revisions.of(add);
        var threads = Threads.of(add);
        var keptRuns = KeptRuns.of(add);
        var requested = RequestRecords.of(add);
        var snippets = Snippets.of(add, revisions, threads::follow, List.of(keptRuns, requested));
        var runs = new Runs(add.engine(), snippets, revisions, keptRuns);
        var runPages = new RunPages(snippets, runs, keptRuns);
        var embedPages = new EmbedPages(new Embeds(add.engine(), snippets, revisions));
        var requests = new Requests(add.engine(), requested, snippets, revisions);
        var requestPages = new RequestPages(snippets, requests);
        var live = LiveThreads.of(add, snippets);
        PageParts parts = new ThreadParts(threads, live)::add;
        var submissions = SnippetSubmissions.of(add, snippets, revisions);
        var reviews = Reviews.of(add, snippets, revisions, live);
        var comments = ReviewSubmissions.of(add, reviews);
        var edits = CommentEdits.of(add, snippets, live);

        add.permissions(SnippetsPermissions.values());
        add.settings(Revisions.FILES, Revisions.KILOBYTES, Requests.TIME, RequestNews.OFFERED);
        add.routes(SnippetRoutes.of(
                add.engine(),
                snippets,
                submissions,
                revisions,
                parts.and(runPages::add).and(embedPages::add).and(requestPages::add))); // /snippets
        add.routes(HistoryRoutes.of(snippets, revisions, submissions)); //               /snippets/{id}/history
        add.routes(ReviewRoutes.of(snippets, revisions, threads, reviews, comments, edits)); // /snippets/{id}/threads
        add.routes(RunRoutes.of(snippets, runs, keptRuns, runPages)); //                 /snippets/{id}/run
        add.routes(EmbedRoutes.of(embedPages)); //                                       /snippets/{id}/embed
        add.routes(RequestRoutes.of(requests, requestPages)); //                         /snippets/reviews
        add.on(ReviewSubmitted.class, requests::reviewed);
        add.on(SnippetRevised.class, live::revised);
        add.on(RunFinished.class, runs::finished);
        add.content(new CommentContent(reviews, edits, add.engine().markdown()));
        add.content(new SnippetContent(snippets, add.engine().markdown()));
        add.tags(TagScope.of(SnippetContent.NAME, SnippetsPermissions.CREATE_TAGS));
        add.ballots(SnippetNews.stars(Ballots.of(SnippetContent.NAME, SnippetsPermissions.STAR), snippets));
        add.notifications(SnippetNews.FORK);
        add.notification(SnippetShared.class, SnippetNews::forked);
        add.notifications(ReviewNews.types());
        add.notification(LineCommented.class, ReviewNews::commented);
        add.notification(ReviewSubmitted.class, ReviewNews::reviewed);
        add.notification(SuggestionApplied.class, ReviewNews::applied);
        add.notifications(RequestNews.types());
        add.notification(ReviewWanted.class, new RequestNews(add.engine())::wanted);
        add.notification(ReviewTaken.class, RequestNews::taken);
        add.activity(SnippetShared.class, SnippetNews::shared);
        add.slot(Slot.of("courses.lesson", Context.class), new Lessons(add.engine(), snippets)::part);
        add.demo(new DemoSnippets(add.engine().database(), snippets, reviews));
        add.navigation("snippets.nav", "/snippets", Icon.CODE);
    }
}
