package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.notification.WatchLevel;
import io.devquest.api.view.Page;
import java.util.List;

/** The centre as a page. */
final class CentrePages {

    private static final String PATH = "/notifications";
    private static final int ON_ONE_PAGE = 25;

    private final NotificationCentre centre;
    private final ReadMarks marks;
    private final Watches watches;

    CentrePages(NotificationCentre centre, ReadMarks marks, Watches watches) {
        this.centre = centre;
        this.marks = marks;
        this.watches = watches;
    }

    Response page(Request request) {
        boolean unread = request.query("show").filter("unread"::equals).isPresent();
        Paging paging = new Paging(ON_ONE_PAGE, request.query("after"));
        return Response.page(Page.of("core/notifications", "core.notifications.title")
                .with("unreadOnly", unread)
                .with("first", paging.after().isEmpty())
                .with("notifications", centre.list(request.actor(), unread, paging, request.locale())));
    }

    /** Leads to what a notification is about. Doing it twice is the same as once, so a link may do it. */
    Response open(Request request) {
        NotificationRow row = centre.get(request.actor(), request.id("id"));
        marks.read(request.actor().requireId(), List.of(row.id()));
        return Response.redirect(row.url()).header("Cache-Control", "no-store");
    }

    Response read(Request request) {
        NotificationRow row = centre.get(request.actor(), request.id("id"));
        marks.read(request.actor().requireId(), List.of(row.id()));
        return back(request);
    }

    Response readAll(Request request) {
        marks.readAll(request.actor().requireId());
        return Response.redirect(PATH);
    }

    Response mute(Request request) {
        Id person = request.actor().requireId();
        Id object = centre.get(request.actor(), request.id("id")).object();
        if (object != null) {
            watches.choose(person, object, WatchLevel.MUTED);
            marks.readObject(person, object);
        }
        return back(request);
    }

    private static Response back(Request request) {
        return Response.redirect("unread".equals(request.form().get("show")) ? PATH + "?show=unread" : PATH);
    }
}
