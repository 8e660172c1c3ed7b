package io.devquest.engine.users.profile;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.settings.Settings;
import io.devquest.api.view.Page;
import io.devquest.engine.users.avatar.Avatars;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The form of one's own profile, the picture included. */
final class ProfileFormHandlers {

    private static final String PATH = "/settings/profile";

    private final Profiles profiles;
    private final Avatars avatars;
    private final Settings settings;

    ProfileFormHandlers(Profiles profiles, Avatars avatars, Settings settings) {
        this.profiles = profiles;
        this.avatars = avatars;
        this.settings = settings;
    }

    Response form(Request request) {
        return Response.page(page(request, stored(request))
                .with("saved", request.query("saved").isPresent()));
    }

    Response save(Request request) {
        ProfileForm form = ProfileForm.read(request.form());
        try {
            profiles.change(request.actor(), form.change(request.locale()));
            return Response.redirect(PATH + "?saved");
        } catch (InvalidInput invalid) {
            return again(page(request, form).with("errors", invalid.messages()), invalid);
        } catch (CommunityException problem) {
            return again(page(request, form), problem);
        }
    }

    Response upload(Request request) {
        try {
            avatars.change(
                    request.actor().requireId(),
                    request.upload(avatars.largestFile()).file());
            return Response.redirect(PATH);
        } catch (InvalidInput noFile) {
            return again(
                    page(request, stored(request)).with("errors", Map.of("avatar", "Choose a picture first.")), noFile);
        } catch (CommunityException refused) {
            Page page = page(request, stored(request)).with("errors", Map.of("avatar", refused.getMessage()));
            return Response.page(page).status(refused.error().kind().status());
        }
    }

    Response remove(Request request) {
        avatars.remove(request.actor().requireId());
        return Response.redirect(PATH);
    }

    private ProfileForm stored(Request request) {
        return ProfileForm.of(profiles.own(request.actor()), request.locale());
    }

    private static Response again(Page page, CommunityException problem) {
        return Response.page(page.with("problem", problem.getMessage()))
                .status(problem.error().kind().status());
    }

    private Page page(Request request, ProfileForm form) {
        Locale reader = request.locale();
        return Page.of("core/settings/profile", "core.my.profile")
                .with("errors", Map.of())
                .with("problem", null)
                .with("saved", false)
                .with(
                        "form",
                        form.withRoom(
                                settings.get(ProfileSettings.SKILLS),
                                settings.get(ProfileSettings.LANGUAGES),
                                settings.get(ProfileSettings.WINDOWS),
                                settings.get(ProfileSettings.LINKS)))
                .with("longestBio", settings.get(ProfileSettings.BIO))
                .with("largestFile", avatars.largestFile() / 1024 / 1024)
                .with("languages", Choices.languages(reader))
                .with("countries", Choices.countries(reader))
                .with("zones", Choices.zones())
                .with("days", days(reader));
    }

    private static List<Choices.Choice> days(Locale reader) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(day -> new Choices.Choice(String.valueOf(day), ProfileDay.name(day, reader)))
                .toList();
    }
}
