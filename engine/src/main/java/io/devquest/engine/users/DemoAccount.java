package io.devquest.engine.users;

/** A demo account that was just made, to be printed once. */
public record DemoAccount(String name, String role, String password) {

    @Override
    public String toString() {
        return "DemoAccount[" + name + ", " + role + "]";
    }
}
