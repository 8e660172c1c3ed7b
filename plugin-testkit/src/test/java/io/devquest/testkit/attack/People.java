package io.devquest.testkit.attack;

import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.Passwords;
import io.devquest.engine.users.Registration;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.Map;

/** People of a community who know their passwords. */
record People(Community community) {

    static final String PASSWORD = "nine patient herons";

    Account account(String name) {
        return community
                .server()
                .accounts()
                .findByName(name)
                .orElseGet(() -> community.server().accounts().register(new Registration(name, email(name), PASSWORD)));
    }

    static String email(String name) {
        return name + "@people.example";
    }

    static TestAnswer signIn(TestClient client, String login, String password) {
        return client.post("/api/v1/sessions", Map.of("login", login, "password", password));
    }

    static TestAnswer register(TestClient client, String name, String email) {
        return client.post("/api/v1/accounts", Map.of("name", name, "email", email, "password", PASSWORD));
    }

    /** How many passwords were hashed or checked while something was done. */
    long hashed(Runnable work) {
        Passwords passwords = community.server().get(Passwords.class);
        long before = passwords.done();
        work.run();
        return passwords.done() - before;
    }

    void set(String setting, Object value) {
        community.server().get(SettingsStore.class).save(Map.of(setting, value.toString()));
    }
}
