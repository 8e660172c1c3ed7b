package io.devquest.engine.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.access.RoleStore;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.AccountCare;
import io.devquest.engine.users.AccountDocument;
import io.devquest.engine.users.AccountFilter;
import io.devquest.engine.users.AccountState;
import io.devquest.engine.views.Messages;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The screen of the people with an account, and the form that makes one. */
final class UserPageHandlers {

    private static final String PATH = PersonPages.PEOPLE;

    private final AccountCare accounts;
    private final RoleStore roles;
    private final Messages messages;

    UserPageHandlers(AccountCare accounts, RoleStore roles, Messages messages) {
        this.accounts = accounts;
        this.roles = roles;
        this.messages = messages;
    }

    Response page(Request request) {
        AccountFilter filter = UserHandlers.filter(request);
        Slice<AccountDocument> people = accounts.list(filter, request.paging(UserHandlers.LIMIT, UserHandlers.CAP))
                .map(AccountDocument::of);
        return Response.page(Page.of("core/admin/users", "core.users.title")
                .with("people", people.items())
                .with("next", next(filter, people.next()))
                .with("roles", RoleChoice.of(roles.list(), List.of(), messages, request.locale()))
                .with("q", filter.text())
                .with("role", filter.role())
                .with("state", filter.state().map(AccountState::word).orElse("")));
    }

    Response form(Request request) {
        return Response.page(
                form().with("errors", Map.of()).with("problem", null).with("values", Map.of()));
    }

    Response create(Request request) {
        try {
            Account account = UserHandlers.create(accounts, request);
            return Response.redirect(PATH + "/" + account.id());
        } catch (CommunityException e) {
            Map<String, String> values = new HashMap<>(request.form());
            values.remove("password");
            Page page = form().with("problem", e.getMessage())
                    .with("errors", Map.of())
                    .with("values", values);
            return Response.page(e instanceof InvalidInput invalid ? page.withErrors(invalid, values) : page)
                    .status(e.error().kind().status());
        }
    }

    private static Page form() {
        return Page.of("core/admin/user-new", "core.users.new");
    }

    private static @Nullable String next(AccountFilter filter, @Nullable String after) {
        if (after == null) {
            return null;
        }
        String state = filter.state().map(AccountState::word).orElse("");
        return PATH + "?q=" + encode(filter.text()) + "&role=" + encode(filter.role()) + "&state=" + state + "&after="
                + encode(Objects.requireNonNull(after));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
