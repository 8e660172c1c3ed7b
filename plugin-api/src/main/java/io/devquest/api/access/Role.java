package io.devquest.api.access;

/** The roles every community has. Each role has what the roles before it have by default. */
public enum Role {
    /** Everyone, signed in or not. */
    ANYONE,
    /** Everyone who has an account. */
    MEMBER,
    /** People trusted to guide others. */
    MENTOR,
    /** People who keep order. */
    MODERATOR,
    /** People who run the community; they have every permission. */
    ADMIN
}
