package io.devquest.engine.moderation.submission;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Finding;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.access.group.GroupDirectory;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.moderation.cases.CaseAction;
import io.devquest.engine.moderation.cases.Subject;
import io.devquest.engine.moderation.cases.SubjectKind;
import io.devquest.engine.moderation.cases.SubjectType;
import io.devquest.engine.moderation.cases.SubjectView;
import io.devquest.engine.text.CommonMarkdown;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was held, as cases are about it. Nobody but its author sees it, so nobody can report it. */
final class HeldSubjects implements SubjectType {

    private static final int TITLE = 60;
    private static final int EXCERPT = 200;

    private final Submissions submissions;
    private final SubmissionDecisions decisions;
    private final AudienceStore audiences;
    private final ContentTypes content;
    private final GroupDirectory groups;
    private final CommonMarkdown markdown;

    @Inject
    HeldSubjects(
            Submissions submissions,
            SubmissionDecisions decisions,
            AudienceStore audiences,
            ContentTypes content,
            GroupDirectory groups,
            CommonMarkdown markdown) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.audiences = audiences;
        this.content = content;
        this.groups = groups;
        this.markdown = markdown;
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "\u2026";
    }

    static Subject subject(HeldSubmission held) {
        return new Subject(SubjectKind.SUBMISSION, "submission", held.id());
    }

    SubjectView view(HeldSubmission held) {
        String text = held.draft().body().strip().replaceAll("\\s+", " ");
        String title = held.draft().title();
        return new SubjectView(
                title.isEmpty() ? cut(text, TITLE) : title, cut(text, EXCERPT), "/moderation", held.author());
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.SUBMISSION;
    }

    @Override
    public Optional<SubjectView> find(Actor actor, Subject subject) {
        return Optional.empty();
    }

    @Override
    public Optional<ContentPreview> preview(Subject subject) {
        return submissions.find(subject.id()).map(this::preview);
    }

    private ContentPreview preview(HeldSubmission held) {
        SubjectView view = view(held);
        ContentItem item = new ContentItem(
                held.draft().type(),
                held.id(),
                view.title(),
                view.excerpt(),
                view.url(),
                held.author(),
                held.createdAt());
        return new ContentPreview(item, markdown.render(held.draft().body()), "", "");
    }

    /** Why the checks have held it. */
    @Override
    public List<String> findings(Subject subject) {
        return submissions.find(subject.id()).map(HeldSubmission::findings).orElse(List.of()).stream()
                .map(Finding::reason)
                .toList();
    }

    @Override
    public Set<CaseAction> actions(Subject subject) {
        return Set.of(CaseAction.APPROVE, CaseAction.REFUSE);
    }

    /**
     * True for those who lead the group in which it would be, and for those who decide about what it changes or would be
     * part of, unless they wrote it.
     */
    @Override
    public boolean mayDecide(Actor actor, Subject subject) {
        return submissions
                .find(subject.id())
                .filter(held -> leads(actor, held.draft().place()) || moderates(actor, held))
                .isPresent();
    }

    private boolean moderates(Actor actor, HeldSubmission held) {
        Draft draft = held.draft();
        return Optional.ofNullable(draft.content() == null ? draft.place() : draft.content())
                .filter(thing -> !held.author().equals(actor.requireId()))
                .filter(thing -> audiences
                        .type(thing)
                        .filter(type -> content.mayModerate(actor, type, thing))
                        .isPresent())
                .isPresent();
    }

    private boolean leads(Actor actor, @Nullable Id place) {
        return Optional.ofNullable(place)
                .flatMap(audiences::of)
                .flatMap(Audience::group)
                .flatMap(group -> groups.rank(group, actor.requireId()))
                .filter(rank -> rank.compareTo(Rank.MODERATOR) >= 0)
                .isPresent();
    }

    @Override
    public void apply(Actor moderator, Subject subject, CaseAction action, String reason) {
        switch (action) {
            case APPROVE, RESTORE -> decisions.approve(moderator, subject.id(), reason);
            case REFUSE -> decisions.refuse(moderator, subject.id(), reason);
            default -> throw new IllegalArgumentException("What is held is approved or refused, not " + action);
        }
    }
}
