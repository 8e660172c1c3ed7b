package io.devquest.engine.text;

import java.util.LinkedHashSet;
import java.util.Set;
import org.commonmark.node.Text;

/** Collects the names a text may mention, in its order. */
final class MentionNames extends RunningText {

    final Set<String> names = new LinkedHashSet<>();

    @Override
    public void visit(Text text) {
        MentionWord.in(text.getLiteral()).forEach(word -> names.addAll(word.names()));
    }
}
