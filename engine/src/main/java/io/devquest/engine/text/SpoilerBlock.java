package io.devquest.engine.text;

import org.commonmark.node.CustomBlock;

/** Blocks that are shown on demand, between {@code :::spoiler Title} and {@code :::}. */
final class SpoilerBlock extends CustomBlock {

    final String title;

    SpoilerBlock(String title) {
        this.title = title;
    }
}
