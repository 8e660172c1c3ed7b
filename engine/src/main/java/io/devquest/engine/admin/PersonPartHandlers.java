package io.devquest.engine.admin;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.users.AccountCare;

/** The sessions and notes on the screen of one person. */
final class PersonPartHandlers {

    private final PersonPages pages;
    private final AccountCare accounts;
    private final AccountNotes notes;

    PersonPartHandlers(PersonPages pages, AccountCare accounts, AccountNotes notes) {
        this.pages = pages;
        this.accounts = accounts;
        this.notes = notes;
    }

    Response endSession(Request request) {
        return pages.change(
                request, "", () -> accounts.endSession(request.actor(), request.id("id"), request.id("session")));
    }

    Response endSessions(Request request) {
        return pages.change(request, "", () -> accounts.endSessions(request.actor(), request.id("id")));
    }

    Response addNote(Request request) {
        return pages.change(
                request,
                "#notes",
                () -> notes.add(
                        request.actor(),
                        request.id("id"),
                        request.body(NewNote.class).body()));
    }

    Response removeNote(Request request) {
        return pages.change(request, "#notes", () -> notes.remove(request.id("id"), request.id("note")));
    }
}
