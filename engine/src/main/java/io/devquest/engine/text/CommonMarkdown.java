package io.devquest.engine.text;

import io.devquest.api.people.Person;
import io.devquest.api.view.Html;
import io.devquest.api.view.Markdown;
import io.devquest.engine.cache.LocalCache;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown by commonmark-java. HTML in the source is shown as text; what is rendered is sanitised again. */
@Singleton
public final class CommonMarkdown implements Markdown {

    private static final int LONGEST = 200_000;
    private static final int LONGEST_FOR_EXCERPT = 20_000;
    private static final int SHARE_OF_MEMORY = 100;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Parser parser;
    private final Parser withoutTables;
    private final HtmlRenderer html;
    private final TextContentRenderer text;
    private final SafeHtml safe = new SafeHtml();

    /** By the source: lists and searches show parts of the same texts again and again. */
    private final LocalCache<String, String> plain =
            new LocalCache<>(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY, String::length, Duration.ofHours(1));

    @Inject
    public CommonMarkdown() {
        List<Extension> extensions = Dialect.shown();
        parser = parser(extensions, true);
        withoutTables = parser(extensions, false);
        html = HtmlRenderer.builder()
                .extensions(extensions)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> new TextAttributes())
                .nodeRendererFactory(MentionRenderer::new)
                .nodeRendererFactory(HeadingLinkRenderer::new)
                .build();
        text = TextContentRenderer.builder()
                .extensions(extensions)
                .lineBreakRendering(LineBreakRendering.STRIP)
                .build();
    }

    private static Parser parser(List<Extension> extensions, boolean tables) {
        return Dialect.parser(extensions, tables)
                .postProcessor(new ForeignImages())
                .build();
    }

    private Node parse(String source) {
        return (Dialect.affordsTables(source) ? parser : withoutTables).parse(source);
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

    /** What a plugin has drawn of a block, without anything that a text may not hold; its classes start with its id. */
    public String cleanDrawing(String owner, String drawn) {
        return safe.cleanDrawing(owner, drawn);
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
            parse(source).accept(found);
        } catch (StackOverflowError e) {
            return Set.of();
        }
        return found.names;
    }

    // Emphasis can be nested deeper than the stack of a request: such a text is shown as it was written.
    private String rendered(String source, Collection<Person> mentioned) {
        try {
            Node document = parse(source);
            document.accept(new HeadingLinks());
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
        String readable = plainText(start);
        if (readable.length() <= maximum) {
            return readable;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(readable);
        int end = words.isBoundary(maximum - 1) ? maximum - 1 : words.preceding(maximum - 1);
        return readable.substring(0, Math.max(0, end)).stripTrailing() + "…";
    }

    /** The readable text without markup, on one line. */
    public String plainText(String source) {
        return plain.get(source, this::oneLine);
    }

    private String oneLine(String source) {
        return BLANKS.matcher(withoutMarkup(source)).replaceAll(" ").strip();
    }

    private String withoutMarkup(String source) {
        try {
            return text.render(parse(source));
        } catch (StackOverflowError e) {
            return source;
        }
    }
}
