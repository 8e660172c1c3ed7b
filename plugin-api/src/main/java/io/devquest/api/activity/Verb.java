package io.devquest.api.activity;

/** What somebody did, in the words of Activity Streams 2.0 (W3C Recommendation, Activity Vocabulary, section 3). */
public enum Verb {
    /** Made the object. */
    CREATE("Create"),
    /** Changed the object. */
    UPDATE("Update"),
    /** Added the object to the target. */
    ADD("Add"),
    /** Became part of the object. */
    JOIN("Join"),
    /** Left the object. */
    LEAVE("Leave"),
    /** Began to follow the object. */
    FOLLOW("Follow"),
    /** Liked the object. */
    LIKE("Like"),
    /** Accepted the object, such as an answer. */
    ACCEPT("Accept"),
    /** Offered the object. */
    OFFER("Offer"),
    /** Drew attention to the object. */
    ANNOUNCE("Announce"),
    /** Completed or reached something. */
    ARRIVE("Arrive");

    private final String type;

    Verb(String type) {
        this.type = type;
    }

    /** Its name in the vocabulary. */
    public String type() {
        return type;
    }
}
