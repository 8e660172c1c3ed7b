package io.devquest.engine.text.preview;

import io.devquest.api.access.Actor;
import io.devquest.api.view.Html;
import io.devquest.engine.text.Anchors;
import io.devquest.engine.text.CommonMarkdown;
import io.devquest.engine.text.mention.MentionReader;
import io.devquest.engine.views.Fences;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Draws texts as their pages will: with the people they mention and the blocks that plugins draw. */
@Singleton
public final class Previews {

    private static final String ANCHORS = "preview";

    private final CommonMarkdown markdown;
    private final MentionReader mentions;
    private final Fences fences;

    @Inject
    public Previews(CommonMarkdown markdown, MentionReader mentions, Fences fences) {
        this.markdown = markdown;
        this.mentions = mentions;
        this.fences = fences;
    }

    Shown of(Actor author, Written text) {
        String body = text.body() == null ? "" : text.body();
        Html html = markdown.render(body, mentions.in(author, "body", body).values());
        return new Shown(new Html(Anchors.within(fences.fill(html).value(), ANCHORS)));
    }
}
