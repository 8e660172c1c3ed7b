package io.devquest.engine.settings;

import io.devquest.api.data.Id;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.people.People;
import io.devquest.api.view.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The form of all settings, and the history of each. */
final class SettingsPageHandlers {

    private static final String PATH = "/admin/settings";

    private final SettingsDesk settings;
    private final SettingSections sections;
    private final People people;

    SettingsPageHandlers(SettingsDesk settings, SettingSections sections, People people) {
        this.settings = settings;
        this.sections = sections;
        this.people = people;
    }

    Response page(Request request) {
        return Response.page(
                screen(request, Map.of(), List.of()).with("errors", Map.of()).with("problem", null));
    }

    Response save(Request request) {
        Map<String, String> form = request.form();
        try {
            List<String> stale = settings.save(form, request.actor().requireId());
            if (stale.isEmpty()) {
                return Response.redirect(address(request));
            }
            return Response.page(screen(request, form, stale)
                            .with("errors", sections.stale(stale, request.locale()))
                            .with("problem", sections.staleProblem(request.locale())))
                    .status(CommonErrors.VERSION_STALE.kind().status());
        } catch (InvalidInput e) {
            return Response.page(screen(request, form, List.of())
                            .with("errors", e.messages())
                            .with("problem", e.getMessage()))
                    .status(e.error().kind().status());
        }
    }

    Response one(Request request) {
        String key = request.parameter("key");
        Slice<SettingChange> changes =
                settings.history(key, request.paging(SettingHandlers.LIMIT, SettingHandlers.CAP));
        List<Id> accounts = changes.items().stream()
                .map(SettingChange::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        SettingDocument setting = settings.get(key, request.locale());
        return Response.page(Page.of("core/admin/setting", setting.label())
                .with("setting", setting)
                .with("changes", changes.items())
                .with("people", people.byIds(accounts))
                .with("next", changes.next() == null ? null : PATH + "/" + key + "?after=" + changes.next()));
    }

    Response reset(Request request) {
        settings.reset(request.parameter("key"), request.actor().requireId());
        return Response.redirect(PATH + "/" + request.parameter("key"));
    }

    Response restore(Request request) {
        Id change = Id.parse(request.form().getOrDefault("change", ""))
                .orElseThrow(() -> CommunityException.notFound("There is no such change."));
        settings.restore(request.parameter("key"), change, request.actor().requireId());
        return Response.redirect(PATH + "/" + request.parameter("key"));
    }

    private Page screen(Request request, Map<String, String> form, List<String> stale) {
        String query = request.query("q").orElse("");
        boolean changed = SettingHandlers.changedOnly(request);
        Map<String, String> filled = new HashMap<>(form);
        stale.forEach(filled::remove);
        List<SettingDocument> found = settings.search(query, changed, request.locale());
        return Page.of("core/admin/settings", "core.settings.title")
                .with("sections", sections.of(found, filled, request.locale()))
                .with("q", query)
                .with("changed", changed)
                .with("action", address(request));
    }

    private static String address(Request request) {
        String query = request.query("q").orElse("");
        boolean changed = SettingHandlers.changedOnly(request);
        return query.isEmpty() && !changed
                ? PATH
                : PATH + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + (changed ? "&changed=true" : "");
    }
}
