package io.devquest.testkit.notifications.riddles;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.view.Icon;
import io.devquest.api.view.Page;
import java.util.List;

/** Riddles that people answer. */
public final class RiddlesPlugin implements CommunityPlugin {

    static final NotificationType ANSWERED = NotificationType.direct("riddles.answered", Icon.CHAT);
    static final NotificationType MORE = NotificationType.watchers("riddles.more", Icon.BOOK);

    private enum Use implements Permission {
        USE;

        @Override
        public String id() {
            return "riddles.use";
        }

        @Override
        public Role defaultRole() {
            return Role.MEMBER;
        }
    }

    @Override
    public void register(Registrar add) {
        var riddles = new Riddles(add.engine(), add.mapper(RiddleMapper.class));
        add.permissions(Use.values());
        add.content(riddles);
        add.routes(List.of(
                Route.get("/riddles/{id}", Use.USE, request -> page(riddles, request), "Shows a riddle"),
                Route.post(
                        "/api/v1/riddles",
                        Use.USE,
                        request -> Response.json(riddles.ask(
                                request.actor(), request.body(NewRiddle.class).title())),
                        "Asks a riddle"),
                Route.post(
                        "/api/v1/riddles/{id}/answers",
                        Use.USE,
                        request -> {
                            riddles.answer(
                                    request.actor(),
                                    request.id("id"),
                                    request.body(NewAnswer.class).text());
                            return Response.noContent();
                        },
                        "Answers a riddle"),
                Route.put(
                        "/api/v1/riddles/{id}/hidden",
                        Use.USE,
                        request -> {
                            riddles.hide(request.actor(), request.id("id"));
                            return Response.noContent();
                        },
                        "Shows a riddle to staff only"),
                Route.delete(
                        "/api/v1/riddles/{id}",
                        Use.USE,
                        request -> {
                            riddles.delete(request.actor(), request.id("id"));
                            return Response.noContent();
                        },
                        "Deletes a riddle")));
        add.notifications(ANSWERED, MORE);
        add.notification(RiddleAnswered.class, Riddles::told);
    }

    private static Response page(Riddles riddles, Request request) {
        Riddle riddle = riddles.get(request.actor(), request.id("id"));
        return Response.page(Page.of("riddles/riddle", riddle.title())
                .with("riddle", riddle)
                .with("object", riddle.id())
                .with("level", riddles.level(request.actor(), riddle.id())));
    }
}
