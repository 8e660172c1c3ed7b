package io.devquest.engine.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Visits the text of a document that is neither in a link nor the description of a picture; code is no text anyway. */
abstract class RunningText extends AbstractVisitor {

    @Override
    public void visit(Link link) {
        // what is in it leads where the link leads
    }

    @Override
    public void visit(Image image) {
        // what is in it is an attribute
    }
}
