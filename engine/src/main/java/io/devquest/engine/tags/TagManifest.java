package io.devquest.engine.tags;

import static io.devquest.engine.access.CorePermissions.MANAGE_TAGS;
import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.READ;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.content.ContentItem;
import io.devquest.api.http.Route;
import io.devquest.api.job.Schedule;
import io.devquest.engine.access.audience.AudienceStore;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** What tags add to the community. */
public final class TagManifest implements CommunityPlugin {

    private static final String PAGE = "/tags/{tag}";
    private static final String REST = "/api/v1/tags/{tag}";

    private final TagHandlers rest;
    private final TagPages pages;
    private final TagCareHandlers care;
    private final TagCounts counts;
    private final AudienceStore audiences;

    @Inject
    TagManifest(TagDirectory tags, TagCare care, TagCounts counts, AudienceStore audiences) {
        this.rest = new TagHandlers(tags);
        this.pages = new TagPages(tags);
        this.care = new TagCareHandlers(tags, care);
        this.counts = counts;
        this.audiences = audiences;
    }

    @Override
    public void register(Registrar add) {
        add.routes(List.of(
                Route.get("/tags", READ, pages::index, "Shows the tags"),
                Route.get(PAGE, READ, pages::show, "Shows what has a tag"),
                Route.post(PAGE + "/watch", MEMBER, pages::watch, "Follows or mutes a tag from the page"),
                Route.get(PAGE + "/edit", MANAGE_TAGS, care::form, "Shows the form that changes a tag"),
                Route.post(PAGE + "/edit", MANAGE_TAGS, care::submit, "Describes or merges a tag from the page"),
                Route.get(
                                "/api/v1/tags",
                                READ,
                                rest::list,
                                "Lists tags by the beginning of their name, most used first")
                        .gives(TagDocument.class),
                Route.get(REST, READ, rest::get, "Gives a tag").gives(TagDocument.class),
                Route.get(REST + "/content", READ, rest::content, "Lists what has a tag, the newest first")
                        .gives(ContentItem.class),
                Route.put(REST + "/watch", MEMBER, rest::watch, "Follows or mutes a tag")
                        .takes(TagWatch.class)
                        .gives(TagDocument.class),
                Route.delete(REST + "/watch", MEMBER, rest::forget, "Neither follows nor mutes a tag"),
                Route.patch(REST, MANAGE_TAGS, care::describe, "Says what a tag means")
                        .takes(TagText.class)
                        .gives(TagDocument.class),
                Route.put(REST + "/synonyms/{name}", MANAGE_TAGS, care::merge, "Merges another tag into this one")
                        .gives(TagDocument.class),
                Route.delete(
                        REST + "/synonyms/{name}", MANAGE_TAGS, care::split, "Lets a name stand for itself again")));
        add.job("tags", Schedule.every(Duration.ofHours(1)), counts::repair);
        audiences.onShown((content, shown) -> counts.shown(content));
        audiences.onReassigned(counts::reassigned);
    }
}
