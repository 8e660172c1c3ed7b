package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.forums.board.Boards;
import io.devquest.forums.shared.Checked;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Sorting topics and posts, over REST and from its page. */
final class SortingHandlers {

    private static final int BOARDS = 100;

    private final Boards boards;
    private final Topics topics;
    private final Sorting sorting;

    SortingHandlers(Boards boards, Topics topics, Sorting sorting) {
        this.boards = boards;
        this.topics = topics;
        this.sorting = sorting;
    }

    Response move(Request request) {
        NewPlace place = request.body(NewPlace.class);
        return Response.json(sorting.move(request.actor(), id(request), place.slug(), place.newTags()));
    }

    Response merge(Request request) {
        return Response.json(sorting.merge(
                request.actor(), id(request), request.body(Merge.class).target()));
    }

    Response split(Request request) {
        Split split = request.body(Split.class);
        Topic made = sorting.split(request.actor(), id(request), split.named(), split.chosen());
        return Response.created("/api/v1/forums/topics/" + made.id(), made);
    }

    Response form(Request request) {
        return Response.page(page(request).with("values", Map.of()));
    }

    Response submitMove(Request request) {
        return done(request, () -> {
            MoveForm form = request.body(MoveForm.class);
            List<String> tags = topics.typed(form.tags());
            return sorting.move(request.actor(), id(request), form.slug(), tags.isEmpty() ? null : tags);
        });
    }

    Response submitMerge(Request request) {
        return done(
                request,
                () -> sorting.merge(
                        request.actor(),
                        id(request),
                        request.body(SortingForm.class).target()));
    }

    Response submitSplit(Request request) {
        return done(request, () -> {
            SortingForm form = request.body(SortingForm.class);
            List<Integer> numbers = form.chosen();
            List<Id> posts = sorting.numbered(id(request), numbers);
            if (posts.size() < numbers.size()) {
                throw InvalidInput.of("numbers", "unknown", "Not all of these are posts of this topic.");
            }
            return sorting.split(request.actor(), id(request), form.named(), posts);
        });
    }

    private Response done(Request request, Supplier<Topic> deed) {
        try {
            return Response.redirect(deed.get().url());
        } catch (CommunityException refused) {
            return Checked.again(page(request), request, refused);
        }
    }

    private Page page(Request request) {
        Topic topic = topics.get(request.actor(), id(request));
        boards.moderators().require(request.actor(), topic.board().id());
        return Page.of("forums/sort", "forums.sort")
                .with("topic", topic)
                .with(
                        "boards",
                        boards.list(request.actor(), new Paging(BOARDS, Optional.empty())).items().stream()
                                .map(board -> Map.of("value", board.slug(), "label", board.fullTitle()))
                                .toList());
    }

    private static Id id(Request request) {
        return request.id("id");
    }
}
