package io.devquest.testkit.activity.diary;

import static io.devquest.testkit.activity.diary.DiaryPermissions.READ;
import static io.devquest.testkit.activity.diary.DiaryPermissions.WRITE;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.activity.Activity;
import io.devquest.api.activity.Verb;
import io.devquest.api.content.Context;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.util.List;
import java.util.Map;

/** Diaries, whose pages appear in feeds. */
public final class DiaryPlugin implements CommunityPlugin {

    private static final String PAGES = "/api/v1/diary/pages";

    @Override
    public void register(Registrar add) {
        var diary = new Diary(add.engine(), add.mapper(PageMapper.class));
        var drawings = new Drawings(add.engine());
        add.permissions(DiaryPermissions.values());
        add.content(diary);
        add.routes(List.of(
                Route.get("/diary/pages/{id}", READ, request -> Response.page(diary.page(request)), "Shows a page"),
                Route.post(PAGES, WRITE, request -> write(diary, request), "Writes a page"),
                Route.post("/api/v1/diary/drawings", READ, drawings::draw, "Draws something"),
                Route.post(PAGES + "/{id}/like", WRITE, request -> like(diary, request), "Likes a page"),
                Route.put(PAGES + "/{id}/audience", WRITE, request -> show(diary, request), "Shows it to others"),
                Route.delete(PAGES + "/{id}", WRITE, request -> delete(diary, request), "Deletes a page"),
                Route.delete(PAGES + "/{id}/public", WRITE, request -> conceal(diary, request), "Conceals a page"),
                Route.delete(PAGES + "/{id}/all", WRITE, request -> burn(diary, request), "Burns a page")));
        add.activity(PageWritten.class, DiaryPlugin::written);
        add.activity(PageLiked.class, liked -> List.of(Activity.of(liked.reader(), Verb.LIKE, liked.page())));
    }

    private static List<Activity> written(PageWritten fact) {
        Activity entry = Activity.of(fact.author(), Verb.CREATE, fact.page());
        if (fact.book() != null) {
            entry = entry.in(fact.book());
        }
        if (fact.context() != null) {
            entry = entry.about(Context.parse(fact.context()).orElseThrow());
        }
        return List.of(entry);
    }

    private static Response write(Diary diary, Request request) {
        return Response.json(Map.of("id", diary.write(request.actor(), request.body(NewPage.class))))
                .status(201);
    }

    private static Response like(Diary diary, Request request) {
        diary.like(request.actor(), request.id("id"));
        return Response.noContent();
    }

    private static Response show(Diary diary, Request request) {
        diary.show(request.id("id"), request.body(NewAudience.class).audience());
        return Response.noContent();
    }

    private static Response delete(Diary diary, Request request) {
        diary.delete(request.id("id"));
        return Response.noContent();
    }

    private static Response conceal(Diary diary, Request request) {
        diary.conceal(request.id("id"));
        return Response.noContent();
    }

    private static Response burn(Diary diary, Request request) {
        diary.burn(request.id("id"));
        return Response.noContent();
    }
}
