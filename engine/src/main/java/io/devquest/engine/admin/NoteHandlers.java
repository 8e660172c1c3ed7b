package io.devquest.engine.admin;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Notes about accounts by REST. */
final class NoteHandlers {

    private final AccountNotes notes;

    NoteHandlers(AccountNotes notes) {
        this.notes = notes;
    }

    Response list(Request request) {
        return Response.json(notes.list(request.id("id"), request.paging(UserHandlers.LIMIT, UserHandlers.CAP)));
    }

    Response add(Request request) {
        Id account = request.id("id");
        AccountNote note =
                notes.add(request.actor(), account, request.body(NewNote.class).body());
        return Response.created("/api/v1/admin/users/" + account + "/notes/" + note.id(), note);
    }

    Response remove(Request request) {
        notes.remove(request.id("id"), request.id("note"));
        return Response.noContent();
    }
}
