package io.devquest.forums.post;

import static java.util.stream.Collectors.partitioningBy;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.people.Person;
import io.devquest.api.vote.Tally;
import io.devquest.forums.shared.Viewer;
import io.devquest.forums.topic.Question;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The posts of a topic, a page at a time: one statement for them, and one each for their people and votes. */
public final class PostLists {

    private final Engine engine;
    private final PostMapper mapper;
    private final Topics topics;

    PostLists(Engine engine, PostMapper mapper, Topics topics) {
        this.engine = engine;
        this.mapper = mapper;
        this.topics = topics;
    }

    /** The posts of a topic in their order. */
    Slice<Post> list(Actor actor, Id topic, Paging paging) {
        topics.get(actor, topic);
        long after = paging.cursor(1, cursor -> cursor.number(0)).orElse(0L);
        List<PostRow> rows = mapper.selectByTopic(Viewer.of(actor), topic, after, paging.fetch());
        Slice<PostRow> slice = Slice.of(rows, paging, PostRow::cursor);
        return new Slice<>(shown(actor, slice.items()), slice.next());
    }

    /** The answers to a question, what votes say is best first, the accepted one not among them. */
    Slice<Post> best(Actor actor, Topic topic, Paging paging) {
        List<PostRow> rows =
                mapper.selectBest(Viewer.of(actor), topic.id(), answer(topic), Standing.after(paging), paging.fetch());
        Slice<PostRow> slice = Slice.of(rows, paging, row -> row.standing().cursor());
        return new Slice<>(shown(actor, slice.items()), slice.next());
    }

    /**
     * The first page of a question: itself, its accepted answer, and the others as {@link #best(Actor, Topic, Paging)}
     * has them.
     */
    Slice<Post> ranked(Actor actor, Topic topic, int size) {
        Paging paging = new Paging(size, Optional.empty());
        @Nullable Id answer = answer(topic);
        List<PostRow> rows = mapper.selectRanked(Viewer.of(actor), topic.id(), answer, paging.fetch());
        Map<Boolean, List<PostRow>> parts = rows.stream()
                .collect(partitioningBy(row -> row.number() == 1 || row.id().equals(answer)));
        Slice<PostRow> others = Slice.of(
                parts.getOrDefault(false, List.of()),
                paging,
                row -> row.standing().cursor());
        List<PostRow> all = Stream.concat(parts.getOrDefault(true, List.of()).stream(), others.items().stream())
                .toList();
        return new Slice<>(shown(actor, all), others.next());
    }

    private static @Nullable Id answer(Topic topic) {
        @Nullable Question question = topic.question();
        return question == null ? null : question.answerId();
    }

    /** The answers to a question, as {@link #best(Actor, Topic, Paging)} has them, if the actor may see it. */
    Slice<Post> best(Actor actor, Id topic, Paging paging) {
        return best(actor, topics.get(actor, topic), paging);
    }

    /** The posts of one page of a topic the actor was already shown. */
    public List<Post> page(Actor actor, Topic topic, long after, int limit) {
        return shown(actor, mapper.selectPage(Viewer.of(actor), topic.id(), after, after + limit));
    }

    List<Post> shown(Actor actor, List<PostRow> rows) {
        List<Id> ids = rows.stream().map(PostRow::authorId).distinct().toList();
        Map<Id, Person> people = ids.isEmpty() ? Map.of() : engine.people().byIds(ids);
        Map<Id, Tally> votes =
                engine.votes().tallies(actor, rows.stream().map(PostRow::id).toList());
        return rows.stream()
                .map(row -> row.shown(people, Objects.requireNonNull(votes.get(row.id()))))
                .toList();
    }
}
