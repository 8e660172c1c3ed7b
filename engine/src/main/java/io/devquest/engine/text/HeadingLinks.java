package io.devquest.engine.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Gives each heading a name of its own within the text, made of its words. */
final class HeadingLinks extends AbstractVisitor {

    /** What all of them start with, so that none is a name of the page itself. */
    static final String PREFIX = "user-content-";

    private static final int LONGEST = 60;

    private final Map<String, Integer> used = new HashMap<>();

    @Override
    public void visit(Heading heading) {
        Words words = new Words();
        heading.accept(words);
        heading.appendChild(new HeadingLink(PREFIX + unused(words.slug())));
    }

    private String unused(String slug) {
        int count = used.merge(slug, 1, Integer::sum);
        if (count == 1) {
            return slug;
        }
        String next = slug + "-" + count;
        // the words of another heading may end with the same number
        return used.putIfAbsent(next, 1) == null ? next : unused(slug);
    }

    /** The words of a heading; what is a spoiler stays out of its address. */
    private static final class Words extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();

        String slug() {
            String slug = text.toString()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                    .replaceAll("^-", "");
            int end = slug.offsetByCodePoints(0, Math.min(LONGEST, slug.codePointCount(0, slug.length())));
            String shortened = slug.substring(0, end).replaceAll("-$", "");
            return shortened.isEmpty() ? "section" : shortened;
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
        }

        @Override
        public void visit(CustomNode node) {
            if (!(node instanceof Spoiler)) {
                visitChildren(node);
            }
        }
    }

    /** The link of a heading, its last child. */
    static String idOf(Heading heading) {
        Node last = heading.getLastChild();
        return last instanceof HeadingLink link ? link.id : "";
    }
}
