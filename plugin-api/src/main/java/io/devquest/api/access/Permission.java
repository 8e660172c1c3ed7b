package io.devquest.api.access;

/**
 * Something a person may be allowed to do. Plugins implement it as an enum and declare its values with
 * {@link io.devquest.api.Registrar#permissions}; a route names the one it asks for.
 *
 * <p>Implementations are immutable. What was never declared is denied to everyone.
 */
public interface Permission {

    /** {@code <plugin>.<word>}, lower case with dots and dashes, at most 64 characters; stable for ever. */
    String id();

    /** The lowest role that has it before an administrator decides otherwise. */
    Role defaultRole();

    /** What people must have earned besides having the role; nothing unless overridden. */
    default Standing standing() {
        return Standing.NONE;
    }
}
