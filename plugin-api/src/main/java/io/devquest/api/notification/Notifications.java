package io.devquest.api.notification;

import io.devquest.api.data.Id;
import java.util.Map;

/**
 * Who watches what. Notifications themselves are declared on facts, {@link
 * io.devquest.api.Registrar#notification(Class, java.util.function.Function)}.
 */
public interface Notifications {

    /**
     * Lets a person watch an object from now on, unless they have chosen a level themselves or already hear more: its
     * author {@link WatchLevel#WATCHING}, whoever took part {@link WatchLevel#TRACKING}. Joins the transaction of the
     * calling thread. One statement or two.
     *
     * @param object a content item
     */
    void suggest(Id person, Id object, WatchLevel level);

    /** Sets what a person has chosen for an object. Joins the transaction of the calling thread. */
    void choose(Id person, Id object, WatchLevel level);

    /**
     * Lets those who watch one object watch another one in its place, for whoever puts two objects together. What they
     * have chosen for the other stays, as does what is more; muting is not carried over. Joins the transaction of the
     * calling thread. Three statements, however many they are.
     */
    void move(Id from, Id to);

    /** Who has said how much they want to hear of an object, or took part in it; nobody else is in it. One statement. */
    Map<Id, WatchLevel> levels(Id object);

    /** How much a person hears of an object; {@link WatchLevel#NORMAL} if nothing was said. One statement. */
    WatchLevel level(Id person, Id object);
}
