package io.devquest.api.data;

/** Makes identifiers, unique over all nodes of the instance and growing with time. Touches no database. */
public interface Ids {

    /** A new identifier. */
    Id next();
}
