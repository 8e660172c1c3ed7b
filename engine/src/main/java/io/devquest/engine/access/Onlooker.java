package io.devquest.engine.access;

/** An actor who may not want to see points. */
public interface Onlooker {

    /** False for those who have switched points off. */
    boolean seesPoints();
}
