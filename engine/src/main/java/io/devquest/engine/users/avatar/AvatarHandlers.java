package io.devquest.engine.users.avatar;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.people.Person;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures as files and over REST. They are shown beside what people write, so everybody who reads may see them. */
final class AvatarHandlers {

    private static final Pattern FILE = Pattern.compile("([0-9a-f]{32})\\.png");
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final Avatars avatars;

    AvatarHandlers(Avatars avatars) {
        this.avatars = avatars;
    }

    /** The address that stays leads to the one that changes with the picture. */
    Response current(Request request) {
        return Response.redirect(avatars.person(request.parameter("name")).avatarUrl());
    }

    Response generated(Request request) {
        Person person = avatars.person(request.parameter("name"));
        return Response.bytes("image/svg+xml", GeneratedAvatar.svg(person.displayName()))
                .header("Cache-Control", "private, max-age=300");
    }

    /** A page that is a little old still names the picture before: it gets the present one. */
    Response picture(Request request) {
        Person person = avatars.person(request.parameter("name"));
        Matcher file = FILE.matcher(request.parameter("file"));
        boolean small = request.query("size")
                .filter(String.valueOf(Avatars.SMALL)::equals)
                .isPresent();
        return file.matches()
                ? avatars.find(person, file.group(1), small)
                        .map(png -> Response.bytes("image/png", png).header("Cache-Control", FOR_EVER))
                        .orElseGet(() -> Response.redirect(person.avatarUrl()))
                : Response.redirect(person.avatarUrl());
    }

    Response change(Request request) {
        Id id = request.actor().requireId();
        String url = avatars.change(id, request.upload(avatars.largestFile()).file());
        return Response.json(new AvatarDocument(url));
    }

    Response remove(Request request) {
        avatars.remove(request.actor().requireId());
        return Response.noContent();
    }
}
