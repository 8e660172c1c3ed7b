package io.devquest.snippets;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.tag.TagScope;
import io.devquest.api.view.Icon;
import io.devquest.api.vote.Ballots;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.history.HistoryRoutes;
import io.devquest.snippets.shared.SnippetsPermissions;
import io.devquest.snippets.snippet.SnippetContent;
import io.devquest.snippets.snippet.SnippetNews;
import io.devquest.snippets.snippet.SnippetRoutes;
import io.devquest.snippets.snippet.SnippetShared;
import io.devquest.snippets.snippet.SnippetSubmissions;
import io.devquest.snippets.snippet.Snippets;

/** Shared code: snippets with files, revisions, stars and forks. */
public final class SnippetsPlugin implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        var revisions = Revisions.of(add);
        var snippets = Snippets.of(add, revisions, (snippet, number, before, after) -> {});
        var submissions = SnippetSubmissions.of(add, snippets);

        add.permissions(SnippetsPermissions.values());
        add.settings(Revisions.FILES, Revisions.KILOBYTES);
        add.routes(SnippetRoutes.of( //                                                  /snippets
                add.engine(), snippets, submissions, revisions, (page, request, snippet, revision) -> page));
        add.routes(HistoryRoutes.of(snippets, revisions, submissions)); //               /snippets/{id}/history
        add.content(new SnippetContent(snippets, add.engine().markdown()));
        add.tags(TagScope.of(SnippetContent.NAME, SnippetsPermissions.CREATE_TAGS));
        add.ballots(SnippetNews.stars(Ballots.of(SnippetContent.NAME, SnippetsPermissions.STAR), snippets));
        add.notifications(SnippetNews.FORK);
        add.notification(SnippetShared.class, SnippetNews::forked);
        add.activity(SnippetShared.class, SnippetNews::shared);
        add.navigation("snippets.nav", "/snippets", Icon.CODE);
    }
}
