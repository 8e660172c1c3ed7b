package io.devquest.engine.text;

import org.commonmark.node.CustomNode;

/** Words that are shown on demand: {@code ||the butler||}. */
final class Spoiler extends CustomNode {}
