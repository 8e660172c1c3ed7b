package io.devquest.engine.access.token;

import io.devquest.api.access.Role;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.settings.Settings;
import io.devquest.api.view.Page;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Messages;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The page on which people make and revoke their tokens. */
final class AccessTokenPageHandlers {

    /** A scope to tick. Public parts, because the template reads them. */
    public record ScopeLine(String name, String text, boolean ticked) {}

    /** A period to choose. */
    public record Period(String value, String label) {}

    private static final String PATH = "/settings/tokens";
    private static final List<Long> DAYS = List.of(7L, 30L, 90L, 180L);

    private final AccessTokens tokens;
    private final ScopeCatalog scopes;
    private final Settings settings;
    private final Messages messages;
    private final Clock clock;

    AccessTokenPageHandlers(
            AccessTokens tokens, ScopeCatalog scopes, Settings settings, Messages messages, Clock clock) {
        this.tokens = tokens;
        this.scopes = scopes;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    Response page(Request request) {
        Paging paging = request.paging(AccessTokenHandlers.LIMIT, AccessTokenHandlers.CAP);
        return Response.page(page(request, paging, Map.of()));
    }

    /** Answers with the page instead of leading to it, because nothing else can ever show the token again. */
    Response create(Request request) {
        Map<String, String> sent = request.form();
        try {
            NewToken wanted = request.body(TokenForm.class).wanted(sent, clock.instant());
            IssuedToken issued = tokens.issue(request.actor(), wanted, scopes.names());
            Page page = first(request, Map.of()).with("issued", issued.token()).with("issuedName", issued.name());
            return Response.page(page).header("Cache-Control", "no-store");
        } catch (InvalidInput e) {
            return Response.page(first(request, sent).withErrors(e, sent))
                    .status(e.error().kind().status());
        } catch (CommunityException e) {
            return Response.page(first(request, sent).with("problem", e.getMessage()))
                    .status(e.error().kind().status());
        }
    }

    Response revoke(Request request) {
        tokens.revoke(request.actor(), request.id("id"));
        return Response.redirect(PATH);
    }

    private Page first(Request request, Map<String, String> sent) {
        return page(request, new Paging(AccessTokenHandlers.LIMIT, Optional.empty()), sent);
    }

    private Page page(Request request, Paging paging, Map<String, String> sent) {
        Slice<TokenLine> lines = tokens.list(request.actor(), paging)
                .map(token -> TokenLine.of(token, clock.instant(), request.locale()));
        return Page.of("core/settings/tokens", "core.my.tokens")
                .with("tokens", lines.items())
                .with("next", lines.next() == null ? null : PATH + "?after=" + lines.next())
                .with("scopes", offered(request, sent))
                .with("periods", periods(request.locale()))
                .with("issued", null)
                .with("issuedName", null)
                .with("errors", Map.of())
                .with("problem", null)
                .with("values", sent);
    }

    private List<ScopeLine> offered(Request request, Map<String, String> sent) {
        boolean admin = request.actor().is(Role.ADMIN);
        return scopes.all().stream()
                .filter(scope -> admin || !scope.action().equals(TokenScopes.ADMIN))
                .map(scope -> new ScopeLine(
                        scope.name(), text(scope, request.locale()), TokenForm.ticked(sent, scope.name())))
                .toList();
    }

    private String text(ScopeCatalog.Known scope, Locale locale) {
        return scope.plugin().isEmpty()
                ? messages.text(Scope.CORE, locale, "core.tokens.scope." + scope.action())
                : messages.text(Scope.CORE, locale, "core.tokens.scope.plugin." + scope.action(), scope.plugin());
    }

    /** Short, usual and the longest of the periods that are allowed. */
    private List<Period> periods(Locale locale) {
        long longest = settings.get(TokenSettings.LONGEST_DAYS);
        TreeSet<Long> days = new TreeSet<>(DAYS);
        days.removeIf(day -> day > longest);
        days.add(longest);
        return days.stream()
                .map(day ->
                        new Period(day.toString(), messages.text(Scope.CORE, locale, "core.tokens.days.count", day)))
                .toList();
    }
}
