package io.devquest.engine.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown of this community: what is shown and what is judged is read alike. */
final class Dialect {

    private static final int DEEPEST = 100;

    /** Cells that tables may fill up: each row has as many as the head, however short it is written. */
    private static final int MOST_CELLS = 200_000;

    private Dialect() {}

    static List<Extension> shown() {
        List<Extension> extensions = new ArrayList<>(judged());
        extensions.add(TaskListItemsExtension.create());
        return extensions;
    }

    static List<Extension> judged() {
        return List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                AutolinkExtension.create(),
                new SpoilerExtension());
    }

    static Parser.Builder parser(List<Extension> extensions, boolean tables) {
        return Parser.builder()
                .extensions(tables ? extensions : withoutTables(extensions))
                .customInlineContentParserFactory(new AngleBrackets.Factory())
                .maxOpenBlockParsers(DEEPEST);
    }

    static Parser judge(boolean tables) {
        return parser(judged(), tables)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }

    private static List<Extension> withoutTables(List<Extension> extensions) {
        return extensions.stream()
                .filter(extension -> !(extension instanceof TablesExtension))
                .toList();
    }

    /** False if a few characters would become millions of cells: then the text is read without tables. */
    static boolean affordsTables(String source) {
        long rows = 0;
        long widest = 0;
        long columns = 0;
        boolean rule = true;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r') {
                widest = rule ? Math.max(widest, columns) : widest;
                rows++;
                columns = 0;
                rule = true;
            } else if (c == '|') {
                columns++;
            } else if (c != '-' && c != ':' && c != ' ' && c != '\t' && c != '>') {
                // a line under the head of a table has nothing else
                rule = false;
            }
        }
        return widest * rows <= MOST_CELLS;
    }
}
