package io.devquest.api.people;

import io.devquest.api.Experimental;
import io.devquest.api.http.Request;
import java.util.Optional;

/**
 * Another place where people can sign in, such as a school's OpenID provider: the login page offers it, sends the
 * browser there, and asks the provider who came back. Called on a request's thread, outside a transaction.
 */
@Experimental
public interface IdentityProvider {

    /** Who came back. */
    record Identity(String subject, String email, boolean emailVerified, String displayName) {}

    /** {@code <plugin>.<word>}; stable for ever, because accounts are linked by it. */
    String id();

    /** A key of the plugin's messages: the text on the button. */
    String title();

    /**
     * The https address that asks the person to sign in there.
     *
     * @param callback the address of this community that the browser must be sent back to
     * @param state to be handed back unchanged
     */
    String address(String callback, String state);

    /** Who came back with this request; empty if they gave up or the answer proves nothing. */
    Optional<Identity> identify(Request callback);
}
