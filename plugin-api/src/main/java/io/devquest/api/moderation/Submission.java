package io.devquest.api.moderation;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.data.Id;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A way of publishing that a plugin declares with {@link io.devquest.api.Registrar#submission} and uses with
 * {@link io.devquest.api.Engine#submit}. Its functions are called with the plugin's class loader as context loader.
 *
 * @param name {@code <plugin>.<word>}, lower case with dots, at most 100 characters; what is held is found again by it,
 *     also by a later version of the plugin
 * @param input what the author wrote, with all that publishing needs (the topic, the version an edit was made on). Held
 *     input is stored as JSON: a later version of the plugin reads it, so components are added, not renamed
 * @param starts true if it begins something others then answer, false if it answers or changes something; new people may
 *     begin less often than answer
 * @param permission what the author must still have when a moderator approves it
 * @param draft what checks see of it; pure, called on the thread that submits
 * @param rewritten the input with the title and body of a draft, in which watched words were replaced; pure
 * @param publisher writes it as its author and publishes the facts, inside a transaction of the engine; gives the new or
 *     changed thing. It checks everything again (permissions, places, versions): it may be called long after the input
 *     was made. Before something is held it is called once to try, and all it wrote is rolled back, so it must do nothing
 *     that a rollback does not undo
 * @param <S> the record of the input
 */
public record Submission<S extends Record>(
        String name,
        Class<S> input,
        boolean starts,
        Permission permission,
        Function<S, Draft> draft,
        BiFunction<S, Draft, S> rewritten,
        BiFunction<Actor, S, Id> publisher) {}
