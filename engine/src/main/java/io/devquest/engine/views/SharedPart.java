package io.devquest.engine.views;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code {% shared a, b %}…{% endshared %}}: a part that looks the same for everybody for whom the named values are the
 * same. Between the tags there are no other values, so that nothing it depends on can be forgotten.
 */
final class SharedPart extends AbstractRenderableNode {

    /** Puts a part into a page: one that is kept, or what the body draws. */
    @FunctionalInterface
    interface Keeper {
        void put(Object part, List<@Nullable Object> values, Writer page, Body body) throws IOException;
    }

    /** Draws the part. */
    @FunctionalInterface
    interface Body {
        void draw(Writer out) throws IOException;
    }

    private final List<String> names;
    private final BodyNode body;
    private final Keeper keeper;

    SharedPart(int line, List<String> names, BodyNode body, Keeper keeper) {
        super(line);
        this.names = List.copyOf(names);
        this.body = body;
        this.keeper = keeper;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer page, EvaluationContextImpl context) throws IOException {
        ScopeChain scopes = context.getScopeChain();
        List<@Nullable Object> values = new ArrayList<>(names.size());
        names.forEach(name -> values.add(scopes.get(name)));
        keeper.put(this, values, page, out -> {
            scopes.pushLocalScope();
            try {
                for (int i = 0; i < names.size(); i++) {
                    scopes.put(names.get(i), values.get(i));
                }
                body.render(self, out, context);
            } finally {
                scopes.popScope();
            }
        });
    }

    /** The body is looked at like any other: what it prints is escaped. */
    @Override
    public void accept(NodeVisitor visitor) {
        body.accept(visitor);
    }
}
