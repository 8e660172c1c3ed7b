package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import java.util.List;

/** The centre by REST. */
final class NotificationHandlers {

    private final NotificationCentre centre;
    private final Inbox inbox;
    private final ReadMarks marks;

    NotificationHandlers(NotificationCentre centre, Inbox inbox, ReadMarks marks) {
        this.centre = centre;
        this.inbox = inbox;
        this.marks = marks;
    }

    Response list(Request request) {
        boolean unread = request.query("unread").filter("true"::equals).isPresent();
        return Response.json(centre.list(request.actor(), unread, request.paging(20, 100), request.locale()));
    }

    Response count(Request request) {
        return Response.json(new CountDocument(inbox.unread(request.actor())));
    }

    Response read(Request request) {
        NotificationRow row = centre.get(request.actor(), request.id("id"));
        marks.read(request.actor().requireId(), List.of(row.id()));
        return Response.noContent();
    }

    Response readMany(Request request) {
        Id person = request.actor().requireId();
        ReadRequest wanted = request.body(ReadRequest.class);
        Id object = wanted.object();
        if (wanted.everything() == (object != null)) {
            throw InvalidInput.of("object", "notNull", "Name an object, or say that all is read.");
        }
        if (object == null) {
            marks.readAll(person);
        } else {
            marks.readObject(person, object);
        }
        return Response.noContent();
    }
}
