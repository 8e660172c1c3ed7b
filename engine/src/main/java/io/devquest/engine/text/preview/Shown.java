package io.devquest.engine.text.preview;

import io.devquest.api.view.Html;

/** A text as it will look. */
public record Shown(Html html) {}
