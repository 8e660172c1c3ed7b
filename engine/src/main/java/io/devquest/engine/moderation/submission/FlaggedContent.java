package io.devquest.engine.moderation.submission;

import io.devquest.api.data.Id;
import io.devquest.api.moderation.Finding;
import java.util.List;

/** Something that was published, at which moderators should look all the same. */
public record FlaggedContent(String type, Id content, Id author, List<Finding> findings) {}
