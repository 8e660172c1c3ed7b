package io.devquest.engine.reputation;

import io.devquest.api.access.Group;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.access.group.GroupDirectory;
import java.util.Arrays;
import java.util.List;

/** Leaderboards, as a page and by REST. */
final class LeaderboardHandlers {

    private static final int ON_ONE_PAGE = 25;

    private final Leaderboards boards;
    private final GroupDirectory groups;

    LeaderboardHandlers(Leaderboards boards, GroupDirectory groups) {
        this.boards = boards;
        this.groups = groups;
    }

    /** A period as a tab. Public, because the template reads it. */
    public record Tab(String word, String path, boolean current) {}

    Response list(Request request) {
        return Response.json(boards.list(request.actor(), BoardQuery.of(request, groups), request.paging(25, 100)));
    }

    Response around(Request request) {
        return Response.json(new Slice<>(boards.around(request.actor(), BoardQuery.of(request, groups)), null));
    }

    Response page(Request request) {
        BoardQuery query = BoardQuery.of(request, groups);
        Paging paging = new Paging(ON_ONE_PAGE, request.query("after"));
        Slice<PlaceDocument> places = boards.list(request.actor(), query, paging);
        boolean shown = places.items().stream().anyMatch(PlaceDocument::own);
        List<PlaceDocument> around =
                shown || paging.after().isPresent() ? List.of() : boards.around(request.actor(), query);
        return Response.page(Page.of("core/leaderboards", "core.leaderboards")
                .with("periods", tabs(query))
                .with("period", query.period().word())
                .with("group", query.group().map(Group::name).orElse(null))
                .with("groupUrl", query.group().map(Group::url).orElse(null))
                .with("places", places.items())
                .with("around", around)
                .with(
                        "nextUrl",
                        places.next() == null ? null : query.address(query.period()) + "&after=" + places.next()));
    }

    private static List<Tab> tabs(BoardQuery query) {
        return Arrays.stream(Period.values())
                .map(period -> new Tab(period.word(), query.address(period), period == query.period()))
                .toList();
    }
}
