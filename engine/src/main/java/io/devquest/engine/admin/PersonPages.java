package io.devquest.engine.admin;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.access.RoleStore;
import io.devquest.engine.reputation.trust.TrustLevels;
import io.devquest.engine.users.AccountCare;
import io.devquest.engine.users.AccountDocument;
import io.devquest.engine.users.SessionDocument;
import io.devquest.engine.views.Messages;
import java.util.Map;
import java.util.Optional;

/** Draws the screen of one person: first, and again with what was wrong. */
final class PersonPages {

    static final String PEOPLE = "/admin/users";

    private static final int SESSIONS = 20;
    private static final int NOTES = 20;
    private static final int CAP = 100;

    private final AccountCare accounts;
    private final AccountNotes notes;
    private final RoleStore roles;
    private final TrustLevels trust;
    private final Messages messages;

    PersonPages(AccountCare accounts, AccountNotes notes, RoleStore roles, TrustLevels trust, Messages messages) {
        this.accounts = accounts;
        this.notes = notes;
        this.roles = roles;
        this.trust = trust;
        this.messages = messages;
    }

    static String path(Id id) {
        return PEOPLE + "/" + id;
    }

    Response show(Request request) {
        return Response.page(page(request, request.paging(NOTES, CAP))
                .with("sent", request.query("sent").isPresent())
                .with("errors", Map.of())
                .with("values", Map.of())
                .with("problem", null));
    }

    /** Changes something and shows the person anew, or says what was wrong. */
    Response change(Request request, String done, Runnable change) {
        try {
            change.run();
            return Response.redirect(path(request.id("id")) + done);
        } catch (CommunityException e) {
            Page page = page(request, new Paging(NOTES, Optional.empty())).with("sent", false);
            Page shown = e instanceof InvalidInput invalid
                    ? page.withErrors(invalid, request.form()).with("problem", problem(invalid))
                    : page.with("problem", e.getMessage())
                            .with("errors", Map.of())
                            .with("values", request.form());
            return Response.page(shown).status(e.error().kind().status());
        }
    }

    /** What is wrong with something other than the note, which has its own place for it. */
    private static String problem(InvalidInput invalid) {
        return invalid.errors().stream()
                .filter(error -> !error.field().equals("body"))
                .map(InvalidInput.FieldError::message)
                .findFirst()
                .orElse("");
    }

    private Page page(Request request, Paging paging) {
        Id id = request.id("id");
        AccountDocument account = AccountDocument.of(accounts.get(id));
        Slice<SessionDocument> sessions = accounts.sessions(id, new Paging(SESSIONS, Optional.empty()));
        Slice<AccountNote> written = notes.list(id, paging);
        return Page.of("core/admin/user", "core.users.title")
                .with("account", account)
                .with("roles", RoleChoice.of(roles.list(), account.roles(), messages, request.locale()))
                .with("trust", trust.standing(id))
                .with("sessions", sessions.items())
                .with("moreSessions", sessions.next() != null)
                .with("notes", written.items())
                .with("next", written.next() == null ? null : path(id) + "?after=" + written.next());
    }
}
