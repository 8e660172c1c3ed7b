package io.devquest.engine.moderation.sanction;

import static io.devquest.engine.access.CorePermissions.MODERATE;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Route;
import io.devquest.engine.moderation.Rules;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import java.util.List;

/** What sanctions add to the community. */
public final class SanctionManifest implements CommunityPlugin {

    private static final String PERSON = "/moderation/people/{name}";
    private static final String REST = "/api/v1/moderation/people/{name}/sanctions";

    private final SanctionHandlers rest;
    private final SanctionPages pages;

    @Inject
    SanctionManifest(Sanctions sanctions, PeopleDirectory people, Rules rules) {
        rest = new SanctionHandlers(sanctions, people);
        pages = new SanctionPages(sanctions, people, rules);
    }

    @Override
    public void register(Registrar add) {
        add.routes(List.of(
                Route.get(PERSON, MODERATE, pages::show, "What was imposed on a person"),
                Route.post(PERSON + "/sanctions", MODERATE, pages::impose, "Imposes something on a person"),
                Route.post(PERSON + "/sanctions/{id}/lift", MODERATE, pages::lift, "Takes a sanction back"),
                Route.get(REST, MODERATE, rest::list, "Lists what was imposed on a person")
                        .gives(Sanction.class),
                Route.post(REST, MODERATE, rest::impose, "Imposes something on a person")
                        .takes(NewSanction.class)
                        .gives(Sanction.class),
                Route.post("/api/v1/moderation/sanctions/{id}/lift", MODERATE, rest::lift, "Takes a sanction back")
                        .takes(LiftedFor.class)
                        .gives(Sanction.class)));
        SanctionNotices.register(add);
    }
}
