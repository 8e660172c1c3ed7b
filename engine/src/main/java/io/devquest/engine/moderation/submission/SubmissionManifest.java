package io.devquest.engine.moderation.submission;

import static io.devquest.engine.access.CorePermissions.MEMBER;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Route;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import jakarta.inject.Inject;
import java.util.List;

/** What held submissions add to the community. */
public final class SubmissionManifest implements CommunityPlugin {

    private static final NotificationType PUBLISHED = NotificationType.direct("core.submission.published", Icon.CHAT);
    private static final NotificationType REFUSED = NotificationType.direct("core.submission.refused", Icon.CHAT);

    private final Submissions submissions;
    private final HeldCases cases;

    @Inject
    SubmissionManifest(Submissions submissions, HeldCases cases) {
        this.submissions = submissions;
        this.cases = cases;
    }

    @Override
    public void register(Registrar add) {
        cases.listen();
        var handlers = new SubmissionHandlers(submissions);
        String rest = "/api/v1/me/submissions";
        add.routes(List.of(
                Route.get("/submissions", MEMBER, handlers::page, "Shows what one wrote and waits for a moderator"),
                Route.post("/submissions/{id}/withdraw", MEMBER, handlers::withdrawn, "Takes back what waits"),
                Route.get(rest, MEMBER, handlers::list, "Lists what one wrote and was held, the latest first")
                        .gives(SubmissionDocument.class),
                Route.get(rest + "/{id}", MEMBER, handlers::get, "Gives something that was held")
                        .gives(SubmissionDocument.class),
                Route.delete(rest + "/{id}", MEMBER, handlers::withdraw, "Takes back what waits")));
        add.notifications(PUBLISHED, REFUSED);
        add.notification(SubmissionDecided.class, SubmissionManifest::told);
    }

    // not by the moderator: the decision is the community's
    private static List<Notification> told(SubmissionDecided fact) {
        NotificationType type = fact.published() ? PUBLISHED : REFUSED;
        return List.of(Notification.of(type.name(), fact.title(), fact.url())
                .saying(fact.reason())
                .groupedBy(fact.submission().toString())
                .to(List.of(fact.author())));
    }
}
