package io.devquest.engine.text;

import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Reads {@code ||words||}. The marks stand close to the words, so that {@code a || b} stays what it is. */
final class SpoilerMarks implements DelimiterProcessor {

    private static final int LENGTH = 2;

    @Override
    public char getOpeningCharacter() {
        return '|';
    }

    @Override
    public char getClosingCharacter() {
        return '|';
    }

    @Override
    public int getMinLength() {
        return LENGTH;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (opening.originalLength() != LENGTH || closing.originalLength() != LENGTH) {
            return 0;
        }
        Spoiler spoiler = new Spoiler();
        SourceSpans spans = new SourceSpans();
        spans.addAllFrom(opening.getOpeners(LENGTH));
        for (Node node : Nodes.between(opening.getOpener(), closing.getCloser())) {
            spoiler.appendChild(node);
            spans.addAll(node.getSourceSpans());
        }
        spans.addAllFrom(closing.getClosers(LENGTH));
        spoiler.setSourceSpans(spans.getSourceSpans());
        opening.getOpener().insertAfter(spoiler);
        return LENGTH;
    }
}
