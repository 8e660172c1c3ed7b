package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorCode;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.forums.shared.Checked;
import io.devquest.forums.shared.ForumsErrors;
import java.util.Map;
import java.util.Set;

/** The form for a reply below the posts of a topic. */
final class ReplyPage {

    private static final Set<ErrorCode> SAID = Set.of(
            ForumsErrors.UNREACHABLE,
            ForumsErrors.TOPIC_CLOSED,
            ForumsErrors.TOPIC_MERGED,
            ForumsErrors.IN_A_ROW,
            ForumsErrors.SLOW_MODE,
            ForumsErrors.MAY_NOT_POST,
            ForumsErrors.BOARD_ARCHIVED);

    private final TopicPage page;
    private final Posts posts;
    private final PostSubmissions submissions;
    private final PostLinks links;

    ReplyPage(TopicPage page, Posts posts, PostSubmissions submissions, PostLinks links) {
        this.page = page;
        this.posts = posts;
        this.submissions = submissions;
        this.links = links;
    }

    Response submit(Request request) {
        Id id = request.id("id");
        try {
            Submitted submitted = submissions.reply(request, id, request.body(NewPost.class));
            return Response.redirect(
                    submitted.waits()
                            ? submitted.url()
                            : links.to(request.actor(), posts.get(request.actor(), submitted.requireContent())));
        } catch (CommunityException refused) {
            boolean said =
                    SAID.contains(refused.error()) || refused.error().code().startsWith("moderation_");
            if (!said) {
                return Checked.again(page.lastPage(request, id), request, refused);
            }
            // what was typed stays, no longer as a reply to that person
            return Response.page(page.lastPage(request, id)
                            .with("problem", refused.getMessage())
                            .with("errors", Map.of("body", refused.getMessage()))
                            .with("values", request.form()))
                    .status(refused.error().kind().status());
        }
    }
}
