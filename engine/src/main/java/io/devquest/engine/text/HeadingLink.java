package io.devquest.engine.text;

import org.commonmark.node.CustomNode;

/** The link of a heading to itself. */
final class HeadingLink extends CustomNode {

    final String id;

    HeadingLink(String id) {
        this.id = id;
    }
}
