package io.devquest.testkit.notes;

import io.devquest.api.access.Actor;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Fragment;
import io.devquest.api.view.Page;
import java.util.Optional;

final class NoteHandlers {

    private final Notes notes;

    NoteHandlers(Notes notes) {
        this.notes = notes;
    }

    Response page(Request request) {
        return Response.page(Page.of("notes/list", "notes.title")
                .with("notes", notes.list(request.paging(20, 100)).items()));
    }

    Response list(Request request) {
        return Response.json(notes.list(request.paging(20, 100)));
    }

    Response write(Request request) {
        Note note = notes.write(request.actor(), request.body(NewNote.class).body());
        return Response.created("/api/v1/notes/" + note.id(), note);
    }

    Response submit(Request request) {
        notes.write(request.actor(), request.body(NewNote.class).body());
        return Response.redirect("/notes");
    }

    Optional<Fragment> card(Request request, Actor viewer) {
        return Optional.of(Fragment.of("notes/card").with("count", notes.count()));
    }
}
