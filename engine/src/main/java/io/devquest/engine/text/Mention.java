package io.devquest.engine.text;

import org.commonmark.node.CustomNode;

/** A mention in a document: a link to the person's page. */
final class Mention extends CustomNode {

    final String name;
    final String url;

    Mention(String name, String url) {
        this.name = name;
        this.url = url;
    }
}
