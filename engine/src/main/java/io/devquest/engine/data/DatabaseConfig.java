package io.devquest.engine.data;

/**
 * Where the database is.
 *
 * @param connections the size of the pool, at least 1
 */
public record DatabaseConfig(String url, String user, String password, int connections) {

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "DatabaseConfig[" + url.replaceAll("[?;].*", "") + ", " + user + ", " + connections + "]";
    }
}
