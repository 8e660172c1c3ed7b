package io.devquest.engine.text;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** Leaves spoilers out of plain text: whoever reads an excerpt has not asked for them. */
record HiddenSpoilers(TextContentNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Spoiler.class, SpoilerBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof SpoilerBlock block) {
            context.getWriter().write(block.title.isEmpty() ? "…" : block.title + " …");
            context.getWriter().block();
        } else {
            context.getWriter().write("…");
        }
    }
}
