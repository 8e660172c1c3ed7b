package io.devquest.engine.admin;

import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.access.RoleStore;
import io.devquest.engine.access.Roles;
import io.devquest.engine.access.StoredRole;
import io.devquest.engine.users.AccountDocument;
import io.devquest.engine.users.Accounts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The screen of the people with an account. What fails is said on the screen itself. */
final class UserPageHandlers {

    private static final String PATH = "/admin/users";

    // nobody is given these: guests are the one, everyone with an account is the other
    private static final Set<String> NOT_GIVEN = Set.of(Roles.name(Role.ANYONE), Roles.name(Role.MEMBER));

    private final Accounts accounts;
    private final RoleStore roles;

    UserPageHandlers(Accounts accounts, RoleStore roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    Response page(Request request) {
        return Response.page(
                screen(UserHandlers.text(request), request.paging(UserHandlers.LIMIT, UserHandlers.CAP), null));
    }

    Response setRole(Request request) {
        RoleChange change = request.body(RoleChange.class);
        return change(() -> accounts.setRole(request.actor(), request.id("id"), change.role(), change.on()));
    }

    Response disable(Request request) {
        Id id = request.id("id");
        return change(() -> {
            accounts.requireCovered(request.actor(), id);
            accounts.disable(id);
        });
    }

    Response enable(Request request) {
        Id id = request.id("id");
        return change(() -> {
            accounts.requireCovered(request.actor(), id);
            accounts.enable(id);
        });
    }

    private Response change(Runnable change) {
        try {
            change.run();
            return Response.redirect(PATH);
        } catch (CommunityException e) {
            return Response.page(screen("", new Paging(UserHandlers.LIMIT, Optional.empty()), e.getMessage()))
                    .status(e.error().kind().status());
        }
    }

    private List<String> given() {
        return roles.list().stream()
                .map(StoredRole::name)
                .filter(name -> !NOT_GIVEN.contains(name))
                .toList();
    }

    private Page screen(String text, Paging paging, @Nullable String problem) {
        Slice<AccountDocument> people = accounts.list(text, paging).map(AccountDocument::of);
        return Page.of("core/admin/users", "core.users.title")
                .with("people", people.items())
                .with("next", people.next())
                .with("roles", given())
                .with("q", text)
                .with("problem", problem);
    }
}
