package io.devquest.engine.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Makes links of pictures that are no files of this community: a page of ours contacts no other host. */
final class ForeignImages implements PostProcessor {

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                visitChildren(image);
                if (!SafeHtml.local(image.getDestination())) {
                    replace(image);
                }
            }
        });
        return document;
    }

    private static void replace(Image image) {
        Link link = new Link(image.getDestination(), image.getTitle());
        if (image.getFirstChild() == null) {
            link.appendChild(new Text(image.getDestination()));
        }
        for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
            link.appendChild(child);
        }
        if (insideLink(image)) {
            // A link in a link is not HTML: only its text stays.
            for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                image.insertBefore(child);
            }
        } else {
            image.insertBefore(link);
        }
        image.unlink();
    }

    private static boolean insideLink(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link) {
                return true;
            }
        }
        return false;
    }
}
