package io.devquest.engine.users.profile;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.people.Person;
import io.devquest.api.view.Page;
import io.devquest.engine.views.Messages;
import io.devquest.engine.views.OwnedPart;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The page of a person with its tabs, and the same by REST. */
final class ProfileHandlers {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("HH:mm '(UTC'xxx')'", Locale.ROOT);

    private final Profiles profiles;
    private final ProfileTabs tabs;
    private final Messages messages;
    private final Clock clock;

    ProfileHandlers(Profiles profiles, ProfileTabs tabs, Messages messages, Clock clock) {
        this.profiles = profiles;
        this.tabs = tabs;
        this.messages = messages;
        this.clock = clock;
    }

    Response page(Request request) {
        return Response.page(page(request, null));
    }

    Response tab(Request request) {
        ProfileTabs.Tab tab = tabs.find(request.parameter("key"))
                .orElseThrow(() -> CommunityException.notFound("Profiles have no such tab."));
        Person person = profiles.person(request.actor(), request.parameter("name"));
        return Response.page(page(request, tab.key())
                .with("tab", new OwnedPart(tab.scope(), asked -> tab.content().draw(asked, person))));
    }

    Response get(Request request) {
        return Response.json(profiles.show(request.actor(), request.parameter("name"), request.locale()));
    }

    private Page page(Request request, @Nullable String key) {
        ProfileDocument person = profiles.show(request.actor(), request.parameter("name"), request.locale());
        boolean own = request.actor().id().filter(person.id()::equals).isPresent();
        return Page.of("core/profile", person.displayName())
                .with("person", person)
                .with("subject", person.person())
                .with("own", own)
                .with("mayRelate", request.actor().signedIn() && !own)
                .with("tabs", tabs(person, key, request.locale()))
                .with("key", key)
                .with("days", ProfileDay.of(person.availability(), request.locale()))
                .with("localTime", person.zone() == null ? null : localTime(person.zone()));
    }

    private String localTime(String zone) {
        return LOCAL.format(ZonedDateTime.now(clock.withZone(ZoneId.of(zone))));
    }

    private List<ProfileTabView> tabs(ProfileDocument person, @Nullable String key, Locale locale) {
        List<ProfileTabView> shown = new ArrayList<>();
        shown.add(
                new ProfileTabView(messages.text("core", locale, "core.profile.overview"), person.url(), key == null));
        for (ProfileTabs.Tab tab : tabs.all()) {
            shown.add(new ProfileTabView(
                    messages.text(tab.scope().id(), locale, tab.title()),
                    person.url() + "/" + tab.key(),
                    tab.key().equals(key)));
        }
        return shown;
    }
}
