package io.devquest.snippets.wanted;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.settings.Setting;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.review.ReviewSubmitted;
import io.devquest.snippets.shared.Author;
import io.devquest.snippets.shared.SnippetsErrors;
import io.devquest.snippets.snippet.Snippet;
import io.devquest.snippets.snippet.Snippets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks for reviews, and keeps who is at which. */
public final class Requests {

    /** How long a reviewer has before others may take it. */
    public static final Setting<Duration> TIME =
            Setting.duration("snippets.review_time", Duration.ofDays(1), Duration.ofHours(1), Duration.ofDays(14));

    private static final int MOST_TAKEN = 3;
    private static final int MOST_SKILLS = 10;

    private final Engine engine;
    private final RequestMapper mapper;
    private final Snippets snippets;
    private final Revisions revisions;

    public Requests(Engine engine, RequestRecords records, Snippets snippets, Revisions revisions) {
        this.engine = engine;
        this.mapper = records.mapper();
        this.snippets = snippets;
        this.revisions = revisions;
    }

    /** The open request for a snippet the viewer sees. */
    Optional<ReviewRequest> find(Actor actor, Id snippet) {
        return mapper.selectBySnippet(snippet, now()).map(row -> shown(actor, row));
    }

    ReviewRequest get(Actor actor, Id snippet) {
        snippets.get(actor, snippet, Optional.empty());
        return find(actor, snippet).orElseThrow(() -> CommunityException.notFound("No review of it is wanted."));
    }

    /** Those the actor may take; first those for which they have shown the skill, then the oldest. */
    Slice<Wanted> list(Actor actor, Paging paging) {
        List<String> skills = actor.id()
                .map(person -> List.copyOf(engine.reputation().skills(person).keySet()))
                .orElse(List.of());
        RequestRow.Place after =
                paging.cursor(RequestRow.PARTS, RequestRow.Place::at).orElse(RequestRow.Place.FIRST);
        Slice<RequestRow> rows = Slice.of(
                mapper.selectList(actor.viewer(), skills, after, now(), paging.fetch()), paging, RequestRow::cursor);
        Map<Id, Snippet> found =
                snippets
                        .byIds(
                                actor,
                                rows.items().stream().map(RequestRow::snippetId).toList())
                        .stream()
                        .collect(Collectors.toMap(Snippet::id, Function.identity()));
        return new Slice<>(
                rows.items().stream()
                        .filter(row -> found.containsKey(row.snippetId()))
                        .map(row -> new Wanted(
                                found.get(row.snippetId()), row.askedAt(), row.skilled() > 0, row.reviewerId() != null))
                        .toList(),
                rows.next());
    }

    /** Asks for a review; one that is wanted already stays as it is. */
    ReviewRequest ask(Actor actor, Id id) {
        return engine.database().inTransaction(() -> {
            Snippet snippet = snippets.getOwn(actor, id);
            if (!snippet.found()) {
                throw new CommunityException(
                        SnippetsErrors.NOBODY_SEES, "Share it with others first; nobody else finds this snippet.");
            }
            if (mapper.selectBySnippet(id, now()).isEmpty()) {
                List<String> skills = skills(snippet);
                if (mapper.updateAsked(id, now()) == 0) {
                    mapper.insert(id, now());
                }
                mapper.deleteSkills(id);
                skills.forEach(skill -> mapper.insertSkill(id, skill));
                engine.events()
                        .publish(new ReviewWanted(
                                id,
                                snippet.title(),
                                snippet.page(),
                                snippet.author().id(),
                                skills));
            }
            return get(actor, id);
        });
    }

    private List<String> skills(Snippet snippet) {
        Stream<String> languages = revisions.files(snippet.id(), snippet.revision()).stream()
                .map(SnippetFile::language)
                .filter(language -> !language.equals("text"));
        return Stream.concat(snippet.tags().stream(), languages)
                .distinct()
                .limit(MOST_SKILLS)
                .toList();
    }

    void withdraw(Actor actor, Id id) {
        snippets.getOwn(actor, id);
        mapper.updateClosed(id, now());
    }

    /** Takes a review on, or has it for longer. */
    ReviewRequest take(Actor actor, Id id) {
        return engine.database().inTransaction(() -> {
            Snippet snippet = snippets.get(actor, id, Optional.empty());
            Id person = actor.requireId();
            Id author = snippet.author().id();
            if (snippet.mine() || !engine.relations().mayReach(person, author)) {
                throw new CommunityException(
                        SnippetsErrors.UNREACHABLE, "Others review it, whom its author has not blocked.");
            }
            mapper.insertReviewer(person);
            mapper.selectReviewerForUpdate(person);
            Optional<RequestRow> open = mapper.selectBySnippet(id, now());
            boolean already =
                    open.filter(row -> person.equals(row.reviewerId())).isPresent();
            if (!already && mapper.selectTakenCount(person, now()) >= MOST_TAKEN) {
                throw new CommunityException(
                        SnippetsErrors.TOO_MANY_REVIEWS,
                        "You have taken " + MOST_TAKEN + " reviews. Submit one or give one back first.");
            }
            Instant until = now().plus(engine.settings().get(TIME));
            if (mapper.updateTaken(id, person, until, now()) == 0) {
                throw new CommunityException(
                        SnippetsErrors.REVIEW_NOT_OPEN, "No review is wanted any more, or somebody else is at it.");
            }
            if (!already) {
                engine.events().publish(new ReviewTaken(id, snippet.title(), snippet.page(), author, person));
            }
            return get(actor, id);
        });
    }

    /** Gives a review back; nothing happens if the actor has not taken it. */
    void release(Actor actor, Id id) {
        mapper.updateReleased(id, actor.requireId());
    }

    /** A review by somebody else closes the request, unless a third person is at it. */
    public void reviewed(ReviewSubmitted fact) {
        if (!snippets.mayChange(fact.authorId(), fact.snippetId())) {
            mapper.updateReviewed(fact.snippetId(), fact.authorId(), now());
        }
    }

    private ReviewRequest shown(Actor actor, RequestRow row) {
        Id reviewer = row.reviewerId();
        return new ReviewRequest(
                row.snippetId(),
                row.askedAt(),
                row.skills().isEmpty() ? List.of() : List.of(row.skills().split(" ")),
                reviewer == null
                        ? null
                        : engine.people().byId(reviewer).map(Author::of).orElse(null),
                row.takenUntil(),
                reviewer != null && actor.id().filter(reviewer::equals).isPresent());
    }

    private Instant now() {
        return engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
