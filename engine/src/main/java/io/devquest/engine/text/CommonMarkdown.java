package io.devquest.engine.text;

import io.devquest.api.people.Person;
import io.devquest.api.view.Html;
import io.devquest.api.view.Markdown;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.BreakIterator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown by commonmark-java. HTML in the source is shown as text; what is rendered is sanitised again. */
@Singleton
public final class CommonMarkdown implements Markdown {

    private static final int LONGEST = 200_000;
    private static final int DEEPEST = 100;
    private static final int LONGEST_FOR_EXCERPT = 20_000;

    private final Parser parser;
    private final HtmlRenderer html;
    private final TextContentRenderer text;
    private final SafeHtml safe = new SafeHtml();

    @Inject
    public CommonMarkdown() {
        List<Extension> extensions = List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                TaskListItemsExtension.create(),
                AutolinkExtension.create());
        parser = Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(DEEPEST)
                .postProcessor(new ForeignImages())
                .build();
        html = HtmlRenderer.builder()
                .extensions(extensions)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(MentionRenderer::new)
                .build();
        text = TextContentRenderer.builder()
                .extensions(extensions)
                .lineBreakRendering(LineBreakRendering.STRIP)
                .build();
    }

    @Override
    public Html render(String source) {
        return render(source, List.of());
    }

    @Override
    public Html render(String source, Collection<Person> mentioned) {
        checkLength(source);
        return new Html(safe.clean(rendered(source, mentioned)));
    }

    private static void checkLength(String source) {
        if (source.length() > LONGEST) {
            throw new IllegalArgumentException("At most 200,000 characters of Markdown, not " + source.length());
        }
    }

    /** The names a text may mention, each once as it is written, in the order of the text. */
    public Set<String> mentionedNames(String source) {
        checkLength(source);
        MentionNames found = new MentionNames();
        try {
            parser.parse(source).accept(found);
        } catch (StackOverflowError e) {
            return Set.of();
        }
        return found.names;
    }

    // Emphasis can be nested deeper than the stack of a request: such a text is shown as it was written.
    private String rendered(String source, Collection<Person> mentioned) {
        try {
            Node document = parser.parse(source);
            if (!mentioned.isEmpty()) {
                document.accept(new MentionLinks(mentioned));
            }
            return html.render(document);
        } catch (StackOverflowError e) {
            return "<pre>" + source.replace("&", "&amp;").replace("<", "&lt;") + "</pre>";
        }
    }

    @Override
    public String excerpt(String source, int maximum) {
        String start = source.length() > LONGEST_FOR_EXCERPT ? source.substring(0, LONGEST_FOR_EXCERPT) : source;
        String plain = plain(start).replaceAll("\\s+", " ").strip();
        if (plain.length() <= maximum) {
            return plain;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(plain);
        int end = words.isBoundary(maximum - 1) ? maximum - 1 : words.preceding(maximum - 1);
        return plain.substring(0, Math.max(0, end)).stripTrailing() + "…";
    }

    private String plain(String source) {
        try {
            return text.render(parser.parse(source));
        } catch (StackOverflowError e) {
            return source;
        }
    }
}
