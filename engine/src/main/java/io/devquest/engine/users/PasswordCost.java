package io.devquest.engine.users;

/**
 * What hashing a password costs, and so guessing one.
 *
 * @param kibibytes memory that each hash fills
 * @param passes how often
 */
public record PasswordCost(int kibibytes, int passes) {

    /** What the password storage cheat sheet of OWASP names for Argon2id on one lane. */
    public static final PasswordCost OWASP = new PasswordCost(19_456, 2);

    /** As good as none, for the people of tests. */
    public static final PasswordCost LEAST = new PasswordCost(8, 1);
}
