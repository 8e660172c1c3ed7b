package io.devquest.engine.votes;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.people.Person;
import io.devquest.api.view.Page;
import io.devquest.api.vote.Reaction;
import io.devquest.engine.views.Messages;
import java.util.List;
import java.util.Map;

/** Who reacted to a thing, by REST and as a page. */
final class ReactedPages {

    /** One reaction of a thing, as the tabs of the page show it. */
    public record Line(String title, String path, long count, boolean current) {}

    private static final int ON_ONE_PAGE = 40;
    private static final int MOST = 100;

    private final VoteStore votes;
    private final Tallies tallies;
    private final Messages messages;

    ReactedPages(VoteStore votes, Tallies tallies, Messages messages) {
        this.votes = votes;
        this.tallies = tallies;
        this.messages = messages;
    }

    Response list(Request request) {
        ContentItem item = item(request);
        String reaction = request.query("reaction")
                .orElseThrow(() -> new CommunityException(
                        CommonErrors.PARAMETER_INVALID, "The parameter 'reaction' names a reaction."));
        return Response.json(tallies.reacted(request.actor(), item.id(), reaction, request.paging(ON_ONE_PAGE, MOST))
                .map(ReactedDocument::of));
    }

    Response page(Request request) {
        ContentItem item = item(request);
        Map<String, Long> counts = tallies.of(request.actor(), item.id()).reactions();
        List<Reaction> chosen = votes.ballots(item.type()).reactions().stream()
                .filter(reaction -> counts.containsKey(reaction.name()))
                .toList();
        String shown = request.query("reaction")
                .filter(counts::containsKey)
                .orElse(chosen.isEmpty() ? "" : chosen.get(0).name());
        Slice<Person> people =
                tallies.reacted(request.actor(), item.id(), shown, new Paging(ON_ONE_PAGE, request.query("after")));
        return Response.page(Page.of("core/reacted", "core.reacted")
                .with("item", item)
                .with("lines", lines(request, item, chosen, counts, shown))
                .with("path", path(item.type(), item.id()) + "?reaction=" + shown)
                .with("people", people));
    }

    private List<Line> lines(
            Request request, ContentItem item, List<Reaction> chosen, Map<String, Long> counts, String shown) {
        String owner = item.type().substring(0, item.type().indexOf('.'));
        return chosen.stream()
                .map(reaction -> new Line(
                        messages.text(owner, request.locale(), "reaction." + reaction.name()),
                        path(item.type(), item.id()) + "?reaction=" + reaction.name(),
                        counts.getOrDefault(reaction.name(), 0L),
                        reaction.name().equals(shown)))
                .toList();
    }

    private static String path(String type, Id id) {
        return "/content/" + type + "/" + id + "/reactions";
    }

    private ContentItem item(Request request) {
        return votes.visible(request.actor(), request.parameter("type"), request.id("id"));
    }
}
