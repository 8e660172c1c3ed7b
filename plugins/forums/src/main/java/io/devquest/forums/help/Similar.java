package io.devquest.forums.help;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.job.Cache;
import io.devquest.api.search.SearchDocument;
import io.devquest.forums.shared.About;
import io.devquest.forums.shared.Viewer;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.TopicContent;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Topics that are like one that somebody is about to start, or like one that is read. */
public final class Similar {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 255;
    private static final int SHOWN = 5;
    private static final int CANDIDATES = 15;

    private final Engine engine;
    private final SimilarMapper mapper;
    private final Cache<Asked, List<Id>> candidates;

    /** What was asked of the search, and for whom: a topic as it was when it had that version. */
    private record Asked(Id topic, int version, @Nullable Id person) {}

    private Similar(Engine engine, SimilarMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
        this.candidates = engine.cache("related", 5_000, Duration.ofMinutes(10));
    }

    /** The service over this plugin's own mapper. */
    public static Similar of(Registrar add) {
        return new Similar(add.engine(), add.mapper(SimilarMapper.class));
    }

    /**
     * Topics like one with that title, those of the board and about the same thing first; none for a short title.
     *
     * @param board the address of the board it is for; null if that is not known
     * @param context what it is about, such as lesson:java-loops; null if nothing
     */
    public List<SimilarTopic> to(Actor actor, String title, @Nullable String board, @Nullable String context) {
        if (title.codePointCount(0, title.length()) < SHORTEST || title.length() > LONGEST) {
            return List.of();
        }
        SearchDocument sample =
                SearchDocument.of(new Id(0), title, "", engine.clock().instant());
        if (board != null) {
            sample = context == null ? sample.in(board) : sample.in(board, context);
        }
        List<Id> like = engine.search().like(actor, TopicContent.NAME, sample, SHOWN);
        return shown(mapper.selectSimilar(Viewer.writing(actor), like, board, title, SHOWN + 1), like, row -> true);
    }

    /** Those whose titles say so much the same that somebody should look at them before they ask again. */
    public List<SimilarTopic> again(Actor actor, String title, String board, @Nullable String context) {
        return to(actor, title, board, context).stream()
                .filter(topic -> topic.veryLike(title))
                .toList();
    }

    /**
     * Questions like the one that is read. What the search has found is kept for a while, as ids for one person or for
     * guests; whether they may be shown is asked each time.
     */
    public List<SimilarTopic> related(Actor actor, Topic topic) {
        if (topic.question() == null || topic.deleted()) {
            return List.of();
        }
        List<Id> like = candidates.get(
                new Asked(topic.id(), topic.version(), actor.id().orElse(null)), asked -> search(actor, topic));
        return like.isEmpty()
                ? List.of()
                : shown(
                        mapper.selectSimilar(Viewer.writing(actor), like, null, "", CANDIDATES),
                        like,
                        SimilarRow::question);
    }

    private List<Id> search(Actor actor, Topic topic) {
        SearchDocument sample = SearchDocument.of(topic.id(), topic.title(), "", topic.createdAt())
                .tagged(topic.tags())
                .in(topic.board().slug())
                .about(About.context(topic.context()).stream().toList());
        return engine.search().like(actor, TopicContent.NAME, sample, CANDIDATES);
    }

    private static List<SimilarTopic> shown(List<SimilarRow> rows, List<Id> order, Predicate<SimilarRow> wanted) {
        return rows.stream()
                .filter(wanted)
                .sorted(comparing((SimilarRow row) -> !row.sameTitle())
                        .thenComparing(comparingInt(row -> order.indexOf(row.id()))))
                .limit(SHOWN)
                .map(SimilarRow::shown)
                .toList();
    }
}
