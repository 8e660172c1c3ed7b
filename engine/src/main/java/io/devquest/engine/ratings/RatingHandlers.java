package io.devquest.engine.ratings;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.users.LocalPath;

/** Ratings over REST, and from the form on a page. */
final class RatingHandlers {

    private final RatingDesk desk;

    RatingHandlers(RatingDesk desk) {
        this.desk = desk;
    }

    Response get(Request request) {
        return Response.json(desk.get(request.actor(), request.parameter("type"), request.id("id")));
    }

    Response rate(Request request) {
        int stars = request.body(NewRating.class).given();
        return Response.json(desk.rate(request.actor(), request.parameter("type"), request.id("id"), stars));
    }

    Response withdraw(Request request) {
        return Response.json(desk.withdraw(request.actor(), request.parameter("type"), request.id("id")));
    }

    /** A form with {@code stars}, or with {@code withdraw} to take them back, and {@code back}. */
    Response submit(Request request) {
        if (request.form().containsKey("withdraw")) {
            withdraw(request);
        } else {
            rate(request);
        }
        return Response.redirect(LocalPath.of(request.form().get("back")));
    }
}
