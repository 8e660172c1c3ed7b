package io.devquest.engine.text;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Spoilers in Markdown. */
final class SpoilerExtension
        implements Parser.ParserExtension,
                HtmlRenderer.HtmlRendererExtension,
                TextContentRenderer.TextContentRendererExtension {

    @Override
    public void extend(Parser.Builder parser) {
        parser.customDelimiterProcessor(new SpoilerMarks());
        parser.customBlockParserFactory(new SpoilerParser.Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder html) {
        html.nodeRendererFactory(SpoilerRenderer::new);
    }

    @Override
    public void extend(TextContentRenderer.Builder text) {
        text.nodeRendererFactory(HiddenSpoilers::new);
    }
}
