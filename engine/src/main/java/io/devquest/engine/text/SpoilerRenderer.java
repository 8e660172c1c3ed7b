package io.devquest.engine.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes spoilers that open without a script: a disclosure for blocks, a box to tick for words. */
record SpoilerRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

    static final String WORD = "Spoiler";

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Spoiler.class, SpoilerBlock.class);
    }

    @Override
    public void render(Node node) {
        var html = context.getWriter();
        if (node instanceof SpoilerBlock block) {
            html.line();
            html.tag("details", Map.of("class", "spoiler"));
            html.tag("summary");
            html.text(block.title.isEmpty() ? WORD : block.title);
            html.tag("/summary");
            html.line();
            children(node);
            html.tag("/details");
            html.line();
        } else {
            Map<String, String> box = new LinkedHashMap<>();
            box.put("type", "checkbox");
            box.put("class", "spoiler-switch");
            box.put("aria-label", WORD);
            html.tag("label", Map.of("class", "spoiler"));
            html.tag("input", box, true);
            html.tag("span", Map.of("class", "spoiler-words"));
            children(node);
            html.tag("/span");
            html.tag("/label");
        }
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
