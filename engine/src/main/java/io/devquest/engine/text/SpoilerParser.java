package io.devquest.engine.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads blocks of spoilers. One in another is written with more colons, as code in code with more backticks. */
final class SpoilerParser extends AbstractBlockParser {

    private static final int CODE_INDENT = 4;
    private static final int LONGEST_TITLE = 100;
    private static final Pattern START = Pattern.compile("(:{3,20})[ \\t]*spoiler(?:[ \\t]+(.*))?[ \\t]*");

    private final SpoilerBlock block;
    private final String end;

    private SpoilerParser(String end, String title) {
        this.end = end;
        block = new SpoilerBlock(title);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return state.getIndent() < CODE_INDENT && rest(state).stripTrailing().equals(end)
                ? BlockContinue.finished()
                : BlockContinue.atIndex(state.getIndex());
    }

    private static String rest(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int from = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || from >= line.length() || line.charAt(from) != ':') {
                return BlockStart.none();
            }
            Matcher start = START.matcher(line.subSequence(from, line.length()));
            if (!start.matches()) {
                return BlockStart.none();
            }
            String title = start.group(2) == null ? "" : start.group(2).strip();
            String shown = title.substring(0, Math.min(LONGEST_TITLE, title.length()));
            return BlockStart.of(new SpoilerParser(start.group(1), shown)).atIndex(line.length());
        }
    }
}
