package io.devquest.engine.text;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes angle brackets that nothing closes nearby for what they are. The parser's own would look for an end up to the end
 * of the text, for each of them again.
 */
final class AngleBrackets implements InlineContentParser {

    private static final int FARTHEST = 2_000;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        var start = scanner.position();
        scanner.next();
        var behind = scanner.position();
        boolean tag = scanner.peek() != '!' && scanner.peek() != '?';
        for (int i = 0; tag && i < FARTHEST && scanner.hasNext() && scanner.peek() != '>'; i++) {
            scanner.next();
        }
        if (tag && scanner.hasNext() && scanner.peek() == '>') {
            scanner.setPosition(start);
            return ParsedInline.none();
        }
        return ParsedInline.of(new Text("<"), behind);
    }

    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new AngleBrackets();
        }
    }
}
