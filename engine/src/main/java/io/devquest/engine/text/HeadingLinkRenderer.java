package io.devquest.engine.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the links of headings, named as their headings are. */
record HeadingLinkRenderer(HtmlWriter html) implements NodeRenderer {

    HeadingLinkRenderer(HtmlNodeRendererContext context) {
        this(context.getWriter());
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HeadingLink.class);
    }

    @Override
    public void render(Node node) {
        String id = ((HeadingLink) node).id;
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "anchor");
        attributes.put("href", "#" + id);
        attributes.put("aria-labelledby", id);
        html.tag("a", attributes);
        html.text("#");
        html.tag("/a");
    }
}
