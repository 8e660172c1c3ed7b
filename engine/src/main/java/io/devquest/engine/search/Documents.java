package io.devquest.engine.search;

import static org.apache.lucene.document.Field.Store.NO;
import static org.apache.lucene.document.Field.Store.YES;

import io.devquest.api.search.SearchDocument;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Turns what content types say of their things into documents of the index. It holds terms, no texts. */
final class Documents {

    private static final int LONGEST_WORD = 200;

    private final PlainText texts;

    @Inject
    Documents(PlainText texts) {
        this.texts = texts;
    }

    /** @param parentGone true if the item it is a part of is not shown */
    Document of(IndexedContent item, SearchDocument said, boolean parentGone) {
        Document document = new Document();
        document.add(new StringField(Field.ID, item.id().toString(), YES));
        document.add(new NumericDocValuesField(Field.ID_ORDER, item.id().value()));
        document.add(new StringField(Field.TYPE, item.type(), YES));
        document.add(new SortedDocValuesField(Field.TYPE, new BytesRef(item.type())));
        document.add(new StringField(Field.OWNER, item.owner(), NO));
        document.add(new StringField(Field.AUDIENCE, item.audience().toString(), NO));
        document.add(new NumericDocValuesField(Field.SIGHT, item.sight()));
        document.add(new NumericDocValuesField(Field.PARENT_GONE, parentGone ? 1 : 0));
        document.add(new LongField(Field.CREATED, said.createdAt().getEpochSecond(), NO));
        document.add(
                new NumericDocValuesField(Field.CREATED_ORDER, said.createdAt().getEpochSecond()));
        said.parent().ifPresent(whole -> document.add(new StringField(Field.PARENT, whole.toString(), NO)));
        said.author().ifPresent(person -> document.add(new StringField(Field.AUTHOR, person.toString(), NO)));
        said.tags().forEach(tag -> addWord(document, Field.TAG, tag));
        said.places().forEach(place -> addWord(document, Field.PLACE, place));
        said.contexts().forEach(context -> addWord(document, Field.PLACE, context.toString()));
        said.flags().forEach(flag -> addWord(document, Field.FLAG, flag));
        addText(document, said);
        return document;
    }

    private static void addWord(Document document, String field, String word) {
        document.add(new StringField(field, word(word), NO));
    }

    private void addText(Document document, SearchDocument said) {
        String body = texts.of(said.text());
        Language language = language(said, body);
        document.add(new TextField(Field.TITLE, said.title(), NO));
        document.add(new TextField(Field.BODY, body, NO));
        document.add(new TextField(Field.stemmed(Field.TITLE, language), said.title(), NO));
        document.add(new TextField(Field.stemmed(Field.BODY, language), body, NO));
    }

    static Language language(SearchDocument said, String body) {
        return said.language().flatMap(Language::of).orElseGet(() -> Language.ofText(said.title() + " " + body));
    }

    /** Tags, places and flags as they are compared. */
    static String word(String text) {
        String normal = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return normal.substring(0, Math.min(LONGEST_WORD, normal.length()));
    }
}
