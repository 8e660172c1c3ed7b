package io.devquest.engine.moderation.appeal;

import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.MODERATE;
import static io.devquest.engine.access.CorePermissions.SIGN_IN;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Route;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import jakarta.inject.Inject;
import java.util.List;

/** What appeals add to the community. */
public final class AppealManifest implements CommunityPlugin {

    private static final NotificationType UPHELD = NotificationType.direct("core.appeal.upheld", Icon.BOOK);
    private static final NotificationType OVERTURNED = NotificationType.direct("core.appeal.overturned", Icon.BOOK);

    private final AppealHandlers rest;
    private final AppealPages pages;
    private final MailAppealPages byMail;

    @Inject
    AppealManifest(Appeals appeals, OwnRecord own) {
        rest = new AppealHandlers(appeals, own);
        pages = new AppealPages(appeals, own);
        byMail = new MailAppealPages(appeals);
    }

    @Override
    public void register(Registrar add) {
        add.routes(List.of(
                Route.get("/moderation/mine", MEMBER, pages::mine, "What was decided about oneself"),
                Route.post("/moderation/mine/{id}/appeal", MEMBER, pages::file, "Appeals a decision about oneself"),
                Route.get("/moderation/appeals", MODERATE, pages::list, "What waits for a second look"),
                Route.post("/moderation/appeals/{id}/decide", MODERATE, pages::decide, "Decides an appeal"),
                Route.get("/api/v1/moderation/mine", MEMBER, rest::mine, "Lists what was decided about oneself")
                        .gives(OwnLine.class),
                Route.post("/api/v1/moderation/appeals", MEMBER, rest::file, "Appeals a decision about oneself")
                        .takes(NewAppeal.class)
                        .gives(Appeal.class),
                Route.get("/api/v1/moderation/appeals", MODERATE, rest::list, "Lists what waits for a second look")
                        .gives(Appeal.class),
                Route.post("/api/v1/moderation/appeals/{id}/decide", MODERATE, rest::decide, "Decides an appeal")
                        .takes(AppealDecision.class)
                        .gives(Appeal.class)));
        add.routes(List.of(
                Route.get("/appeal", SIGN_IN, byMail::form, "The form to appeal for who cannot sign in"),
                Route.post("/appeal", SIGN_IN, byMail::send, "Appeals with the secret of a mail")));
        add.notifications(UPHELD, OVERTURNED);
        add.notification(AppealDecided.class, AppealManifest::decided);
    }

    private static List<Notification> decided(AppealDecided fact) {
        NotificationType type = fact.overturned() ? OVERTURNED : UPHELD;
        return List.of(Notification.of(type.name(), "", "/moderation/mine")
                .saying(fact.answer())
                .groupedBy(fact.appeal().toString())
                .to(List.of(fact.account())));
    }
}
