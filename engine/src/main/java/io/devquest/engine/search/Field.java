package io.devquest.engine.search;

/** The fields of the index. */
final class Field {

    static final String ID = "id";
    static final String ID_ORDER = "order";
    static final String TYPE = "type";
    static final String OWNER = "owner";
    static final String AUTHOR = "author";
    static final String TAG = "tag";
    static final String PLACE = "place";
    static final String FLAG = "flag";
    static final String CREATED = "created";
    static final String CREATED_ORDER = "since";
    static final String TITLE = "title";
    static final String BODY = "body";
    /** The audience an item points to. */
    static final String AUDIENCE = "audience";
    /** Whom that audience is for, see {@link Sight}. */
    static final String SIGHT = "sight";
    /** The item this is a part of. */
    static final String PARENT = "parent";
    /** 1 while that item is hidden or removed. */
    static final String PARENT_GONE = "gone";
    /** The type of an item that nobody could read; it has no other field but id and owner. */
    static final String OWED = "owed";

    private Field() {}

    static String stemmed(String field, Language language) {
        return field + "_" + language.code();
    }
}
