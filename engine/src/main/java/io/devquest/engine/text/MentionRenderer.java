package io.devquest.engine.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes mentions. */
record MentionRenderer(HtmlWriter html) implements NodeRenderer {

    MentionRenderer(HtmlNodeRendererContext context) {
        this(context.getWriter());
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Mention.class);
    }

    @Override
    public void render(Node node) {
        Mention mention = (Mention) node;
        // the same text is the same HTML in every process
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "mention");
        attributes.put("href", mention.url);
        html.tag("a", attributes);
        html.text("@" + mention.name);
        html.tag("/a");
    }
}
