package io.devquest.snippets;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.reputation.Grant;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.testkit.TestClient;
import java.util.List;

/** Lets people gain points for a skill, as answers in forums do. */
public final class SkillsPlugin implements CommunityPlugin {

    private static final ReputationRule SHOWN = ReputationRule.of("skills.skill.shown", 10);

    private enum Showing implements Permission {
        SHOW;

        @Override
        public String id() {
            return "skills.show";
        }

        @Override
        public Role defaultRole() {
            return Role.MEMBER;
        }
    }

    static void show(TestClient who, String skill) {
        who.put("/api/v1/skills/" + skill, "").expect(204);
    }

    @Override
    public void register(Registrar add) {
        add.permissions(Showing.values());
        add.reputation(SHOWN);
        add.routes(List.of(Route.put(
                "/api/v1/skills/{skill}",
                Showing.SHOW,
                request -> {
                    String skill = request.parameter("skill");
                    add.engine()
                            .database()
                            .inTransaction(() -> add.engine()
                                    .reputation()
                                    .grant(Grant.of(SHOWN, request.actor().requireId(), skill)
                                            .tagged(List.of(skill))));
                    return Response.noContent();
                },
                "Shows a skill")));
    }
}
