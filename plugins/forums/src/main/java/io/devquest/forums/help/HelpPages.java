package io.devquest.forums.help;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Fragment;
import io.devquest.api.view.Page;
import io.devquest.forums.board.Boards;
import io.devquest.forums.shared.ForumsPermissions;
import io.devquest.forums.topic.UntilClaimsEnd;
import java.util.List;
import java.util.Optional;

/** The page of the queue, its card, and the buttons on the page of a question. */
public final class HelpPages {

    private static final int ON_ONE_PAGE = 25;
    private static final int MOST_BOARDS = 100;
    private static final int ON_A_CARD = 3;

    private final Boards boards;
    private final HelpQueue queue;
    private final Claims claims;
    private final SameProblems problems;

    public HelpPages(Boards boards, HelpQueue queue, Claims claims, SameProblems problems) {
        this.boards = boards;
        this.queue = queue;
        this.claims = claims;
        this.problems = problems;
    }

    /** The first questions of the queue, for those who may take one. */
    public Optional<Fragment> card(Request request, Actor viewer) {
        if (!viewer.can(ForumsPermissions.READ)
                || !viewer.signedIn()
                || !viewer.can(ForumsPermissions.TAKE_QUESTIONS)) {
            return Optional.empty();
        }
        List<HelpRow> first = queue.first(viewer, ON_A_CARD);
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(Fragment.of("forums/help-card").with("questions", first));
    }

    Response show(Request request) {
        HelpFilter filter = HelpFilter.of(request);
        Paging paging = new Paging(ON_ONE_PAGE, request.query("after"));
        Slice<Waiting> waiting = queue.list(request.actor(), filter, paging);
        Response page = Response.page(Page.of("forums/help", "forums.help")
                .with("filter", filter)
                .with(
                        "boards",
                        boards.list(request.actor(), new Paging(MOST_BOARDS, Optional.empty()))
                                .items())
                .with("waiting", waiting));
        return UntilClaimsEnd.of(page, Waiting.topics(waiting));
    }

    Response take(Request request) {
        return Response.redirect(claims.take(request.actor(), request.id("id")).url());
    }

    Response release(Request request) {
        return Response.redirect(
                claims.release(request.actor(), request.id("id")).url());
    }

    Response note(Request request) {
        return Response.redirect(
                problems.note(request.actor(), request.id("id")).url());
    }

    Response withdraw(Request request) {
        return Response.redirect(
                problems.withdraw(request.actor(), request.id("id")).url());
    }
}
