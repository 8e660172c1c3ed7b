package io.devquest.api.moderation;

import io.devquest.api.content.ContentItem;
import io.devquest.api.view.Html;

/**
 * A thing as moderators read it before they decide, whatever its state.
 *
 * @param item what it is, and who made it
 * @param body all of its text
 * @param place the title of where it stands: of the topic of a post
 * @param placeUrl the path of that place
 */
public record ContentPreview(ContentItem item, Html body, String place, String placeUrl) {}
