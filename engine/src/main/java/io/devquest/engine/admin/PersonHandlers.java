package io.devquest.engine.admin;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.users.AccountCare;

/** The screen of one person. What fails is said on the screen itself. */
final class PersonHandlers {

    private final PersonPages pages;
    private final AccountCare accounts;

    PersonHandlers(PersonPages pages, AccountCare accounts) {
        this.pages = pages;
        this.accounts = accounts;
    }

    Response page(Request request) {
        return pages.show(request);
    }

    Response setRole(Request request) {
        return pages.change(request, "", () -> {
            RoleChange change = request.body(RoleChange.class);
            accounts.setRole(request.actor(), request.id("id"), change.role(), change.on());
        });
    }

    Response disable(Request request) {
        return pages.change(request, "", () -> accounts.disable(request.actor(), request.id("id")));
    }

    Response enable(Request request) {
        return pages.change(request, "", () -> accounts.enable(request.actor(), request.id("id")));
    }

    Response verify(Request request) {
        return pages.change(request, "", () -> accounts.verify(request.actor(), request.id("id")));
    }

    Response sendReset(Request request) {
        return pages.change(
                request, "?sent=1", () -> accounts.sendReset(request.actor(), request.id("id"), request.locale()));
    }
}
