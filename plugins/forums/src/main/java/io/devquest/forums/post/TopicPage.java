package io.devquest.forums.post;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.forums.board.Boards;
import io.devquest.forums.help.Similar;
import io.devquest.forums.reading.Readings;
import io.devquest.forums.shared.Author;
import io.devquest.forums.shared.ForumsPermissions;
import io.devquest.forums.tending.LogLine;
import io.devquest.forums.tending.TopicLog;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.TopicContent;
import io.devquest.forums.topic.TopicSight;
import io.devquest.forums.topic.Topics;
import io.devquest.forums.topic.UntilClaimsEnd;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page of a topic with its posts and the form for a reply. */
final class TopicPage {

    private static final int FACES = 12;
    private static final int SUMMARY = 200;

    private final Engine engine;
    private final Boards boards;
    private final Topics topics;
    private final TopicLog log;
    private final Posts posts;
    private final Readings readings;
    private final PostLinks links;
    private final QuestionView questions;

    TopicPage(
            Engine engine,
            Boards boards,
            Topics topics,
            TopicLog log,
            Posts posts,
            Readings readings,
            PostLinks links,
            Similar similar) {
        this.engine = engine;
        this.boards = boards;
        this.topics = topics;
        this.log = log;
        this.posts = posts;
        this.readings = readings;
        this.links = links;
        this.questions = new QuestionView(engine, topics, posts, similar);
    }

    /** A link without the readable part. */
    Response redirect(Request request) {
        return Response.redirect(links.page(topics.trace(request.actor(), request.id("id")), after(request)));
    }

    /** A link to one post, on whatever page it is. */
    Response permalink(Request request) {
        Post post = posts.get(request.actor(), request.id("id"));
        return Response.redirect(links.to(request.actor(), post));
    }

    Response show(Request request) {
        Visit visit = engine.database().inReadOnly(() -> visit(request));
        readings.shown(request.actor(), visit.topic(), visit.upTo());
        return visit.answer();
    }

    private Visit visit(Request request) {
        Id id = request.id("id");
        long position = engine.events().position(topics.channel().at(id));
        TopicSight sight = topics.sight(request.actor(), id);
        Topic topic = sight.topic();
        boolean unread = request.query("go").filter("unread"::equals).isPresent();
        long after = unread ? links.unread(topic) : after(request);
        if (!topic.id().equals(id) || !topic.slug().equals(request.parameter("slug"))) {
            return new Visit(Response.redirect(links.page(topic, after)), topic, 0);
        }
        boolean inTime = topic.question() == null
                || request.query("after").isPresent()
                || unread && topic.postCount() > links.pageSize();
        Visit.Part part = inTime
                ? page(request.actor(), sight, after, position)
                : ranked(request.actor(), sight, request.query("best"), position);
        @Nullable Id replyTo = request.query("replyTo")
                .or(() -> request.query("quote"))
                .flatMap(Id::parse)
                .orElse(null);
        Response answer =
                Response.page(part.page().with("quote", quote(request, topic)).with("replyTo", replyTo));
        return new Visit(UntilClaimsEnd.of(answer, List.of(topic)), topic, part.upTo());
    }

    private @Nullable Quote quote(Request request, Topic topic) {
        return request.query("quote")
                .flatMap(Id::parse)
                .flatMap(post -> posts.quotable(request.actor(), topic.id(), post))
                .map(Quote::of)
                .orElse(null);
    }

    /** The page with the newest posts, where the form is that was sent; of the other topic if that one was merged. */
    Page lastPage(Request request, Id asked) {
        Id id = topics.trace(request.actor(), asked).id();
        long position = engine.events().position(topics.channel().at(id));
        return page(request.actor(), topics.sight(request.actor(), id), Long.MAX_VALUE, position)
                .page();
    }

    private Visit.Part page(Actor actor, TopicSight sight, long asked, long position) {
        Topic topic = sight.topic();
        int size = links.pageSize();
        long last = links.pageStart(topic.postCount());
        long after = asked >= topic.postCount() ? last : asked;
        List<Post> shown = posts.lists().page(actor, topic, after, size);
        Page page = page(actor, sight, shown, position)
                .with("logged", PlacedLine.among(log.placed(actor, topic, after, size), shown))
                .with("canonical", links.page(topic, after))
                .with("onLastPage", after + size >= topic.postCount())
                .with("previousUrl", after > 0 ? earlierUrl(topic, Math.max(0, after - size)) : null)
                .with("nextUrl", after + size < topic.postCount() ? links.page(topic, after + size) : null);
        Page ordered = topic.question() == null
                ? page
                : page.with("otherOrder", topic.url()).with("order", "time");
        return new Visit.Part(ordered, (int) Math.min(topic.postCount(), after + size));
    }

    private String earlierUrl(Topic topic, long after) {
        return topic.question() == null ? links.page(topic, after) : links.inTime(topic, after);
    }

    /** A question with its best answers first. */
    private Visit.Part ranked(Actor actor, TopicSight sight, Optional<String> after, long position) {
        Topic topic = sight.topic();
        QuestionView.Answers answers = questions.best(actor, topic, after, links.pageSize());
        boolean all = after.isEmpty() && answers.next() == null;
        List<LogLine> lines = all ? log.placed(actor, topic, 0, topic.postCount()) : List.of();
        Page page = page(actor, sight, answers.posts(), position)
                .with("logged", PlacedLine.below(lines, answers.posts()))
                .with("canonical", topic.url())
                .with("onLastPage", all)
                .with("previousUrl", after.isPresent() ? topic.url() : null)
                .with("nextUrl", answers.next() == null ? null : topic.url() + "?best=" + answers.next())
                .with("otherOrder", topic.replyCount() > 1 ? links.inTime(topic, 0) : null)
                .with("order", "best");
        // in this order only a page with all of them says how far somebody has read
        return new Visit.Part(page, all ? topic.postCount() : 1);
    }

    private Page page(Actor actor, TopicSight sight, List<Post> posts, long position) {
        Topic topic = sight.topic();
        boolean moderator = sight.moderator();
        int before = topic.reading() == null ? 0 : topic.reading().upTo();
        Set<Id> silenced = silenced(actor, posts);
        List<PostView> shown = posts.stream()
                .map(post -> PostView.of(post, actor, moderator, before, silenced))
                .toList();
        List<Id> parts = shown.stream().map(view -> view.post().id()).toList();
        boolean own = actor.id().map(topic.author().id()::equals).orElse(false);
        @Nullable String whyNot =
                boards.writers().why(actor, topic.board().id(), topic.board().posting(), false);
        Page page = Page.of("forums/topic", topic.title())
                .with("topic", topic)
                .with("item", topic.deleted() ? null : TopicContent.item(topic))
                .with("object", topic.id())
                .with("watched", sight.watched())
                .with("posts", shown)
                .with("firstNew", firstNew(shown))
                .with("summary", summary(posts))
                .with("closes", LogLine.moment(topic.state().closesAt()))
                .with("moderator", moderator)
                .with("parts", parts)
                .with("kept", kept(actor, topic.id(), parts))
                .with("people", authors(shown))
                .with("channel", topics.channel().at(topic.id()))
                .with("position", position)
                .with("lastUrl", links.page(topic, links.pageStart(topic.postCount())))
                .with("otherOrder", null)
                .with("order", null)
                .with("mayReply", whyNot == null && mayReply(actor, topic, moderator))
                .with("whyNot", whyNot)
                .with("silentDays", Silence.days(engine, topic))
                .with("kinds", Votes.REACTIONS)
                .with("mayVoteDown", actor.can(ForumsPermissions.VOTE_DOWN))
                .with("mayVote", actor.can(ForumsPermissions.VOTE) && !topic.deleted())
                .with("mayChange", !topic.deleted() && actor.signedIn() && (own || moderator))
                .with("mayRestore", topic.deleted() && moderator);
        return questions.with(page, actor, topic);
    }

    /** The first of the posts that came since the reader was here; null if none did. */
    private static @Nullable Id firstNew(List<PostView> shown) {
        return shown.stream()
                .filter(PostView::fresh)
                .map(view -> view.post().id())
                .findFirst()
                .orElse(null);
    }

    private static boolean mayReply(Actor actor, Topic topic, boolean moderator) {
        return actor.can(ForumsPermissions.WRITE)
                && !topic.deleted()
                && (!topic.state().closed() || moderator);
    }

    /** The topic in a line or two, for whoever links to it; null on a page without its first post. */
    private @Nullable String summary(List<Post> posts) {
        return posts.stream()
                .filter(post -> post.number() == 1 && !post.deleted())
                .findFirst()
                .map(post -> engine.markdown().excerpt(post.body(), SUMMARY))
                .orElse(null);
    }

    /** The authors the reader does not want to hear from. */
    private Set<Id> silenced(Actor actor, List<Post> posts) {
        Set<Id> authors = posts.stream().map(post -> post.author().id()).collect(Collectors.toSet());
        return actor.id()
                .map(person -> engine.relations().silenced(person, authors))
                .orElse(Set.of());
    }

    /** What of the page the reader has kept for later. */
    private Set<Id> kept(Actor actor, Id topic, List<Id> parts) {
        Set<Id> all = new HashSet<>(parts);
        all.add(topic);
        return engine.bookmarks().kept(actor, all);
    }

    private static List<Author> authors(List<PostView> shown) {
        return shown.stream()
                .filter(view -> !view.post().deleted())
                .map(view -> view.post().author())
                .distinct()
                .limit(FACES)
                .toList();
    }

    private static long after(Request request) {
        String text = request.query("after").orElse("0");
        if (!text.matches("[0-9]{1,9}")) {
            throw new CommunityException(
                    CommonErrors.PARAMETER_INVALID, "The parameter 'after' is the number of a post.");
        }
        return Long.parseLong(text);
    }
}
