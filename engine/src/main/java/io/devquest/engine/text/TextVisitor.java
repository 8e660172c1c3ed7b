package io.devquest.engine.text;

import io.devquest.engine.text.TextReading.Range;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Collects what a document says outside code. */
final class TextVisitor extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder own = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();
    private int images;
    private int quotes;

    TextReading reading() {
        return new TextReading(words.toString(), own.toString(), List.copyOf(links), images, List.copyOf(ranges));
    }

    private void say(String text) {
        words.append(text);
        if (quotes == 0) {
            own.append(text);
        }
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral());
        for (SourceSpan span : text.getSourceSpans()) {
            ranges.add(new Range(span.getInputIndex(), span.getInputIndex() + span.getLength()));
        }
    }

    @Override
    public void visit(Code code) {
        // a space, so that the words around it stay two
        say(" ");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        say("\n");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        say("\n");
    }

    @Override
    public void visit(SoftLineBreak end) {
        say("\n");
    }

    @Override
    public void visit(HardLineBreak end) {
        say("\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        say("\n");
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        say("\n");
    }

    @Override
    public void visit(BlockQuote quote) {
        quotes++;
        visitChildren(quote);
        quotes--;
    }

    // shown as text, so it says what is in it
    @Override
    public void visit(HtmlBlock html) {
        say(html.getLiteral() + "\n");
    }

    @Override
    public void visit(HtmlInline html) {
        say(html.getLiteral());
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        say("\n");
    }

    // a cell of a table, or a struck word
    @Override
    public void visit(CustomNode node) {
        say(" ");
        visitChildren(node);
        say(" ");
    }

    @Override
    public void visit(Link link) {
        links.add(link.getDestination());
        Node only = link.getFirstChild();
        boolean bare = only instanceof Text text && link.getDestination().endsWith(text.getLiteral());
        if (!bare) {
            visitChildren(link);
        }
        say(" ");
    }

    @Override
    public void visit(Image image) {
        images++;
        if (!SafeHtml.local(image.getDestination())) {
            links.add(image.getDestination());
        }
        visitChildren(image);
    }
}
