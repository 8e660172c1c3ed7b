package io.devquest.engine.views;

import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code {% shared a, b %}…{% endshared %}}. */
record SharedTag(SharedPart.Keeper keeper) implements TokenParser {

    @Override
    public String getTag() {
        return "shared";
    }

    @Override
    public RenderableNode parse(Token token, Parser parser) {
        TokenStream stream = parser.getStream();
        List<String> names = new ArrayList<>();
        stream.next();
        while (!stream.current().test(Token.Type.EXECUTE_END)) {
            if (!names.isEmpty()) {
                stream.expect(Token.Type.PUNCTUATION, ",");
            }
            names.add(stream.expect(Token.Type.NAME).getValue());
        }
        stream.expect(Token.Type.EXECUTE_END);
        BodyNode body = parser.subparse(next -> next.test(Token.Type.NAME, "endshared"));
        stream.next();
        stream.expect(Token.Type.EXECUTE_END);
        return new SharedPart(token.getLineNumber(), names, body, keeper);
    }
}
