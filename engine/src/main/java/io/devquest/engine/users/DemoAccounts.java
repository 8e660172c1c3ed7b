package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People to try the community with. Their passwords are random and told once. */
public final class DemoAccounts {

    private record Demo(String name, String displayName, Role role) {}

    // In the order that DemoData promises.
    private static final List<Demo> PEOPLE = List.of(
            new Demo("ada", "Ada Lindqvist", Role.ADMIN),
            new Demo("moe", "Moe Farouk", Role.MODERATOR),
            new Demo("grace", "Grace Adeyemi", Role.MENTOR),
            new Demo("yuki", "Yuki Tanaka", Role.MEMBER),
            new Demo("sofia", "Sofia Marques", Role.MEMBER),
            new Demo("jonas", "Jonas Weber", Role.MEMBER),
            new Demo("priya", "Priya Nair", Role.MEMBER),
            new Demo("luca", "Luca Romano", Role.MEMBER));

    // Tells a demo account from a person who happens to have its name.
    private static final String MAIL = "@demo.example";

    // Without letters and digits that look alike.
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Makes those that do not exist yet and gives every one a new password, because old ones cannot be told again. */
    public List<DemoAccount> make() {
        List<DemoAccount> made = new ArrayList<>();
        for (Demo demo : PEOPLE) {
            String password = password();
            Registration form = new Registration(demo.name(), demo.name() + MAIL, password);
            Optional<Account> known = accounts.findByName(demo.name());
            if (known.isEmpty()) {
                accounts.create(form, demo.displayName(), Set.of(demo.role()));
            } else if (known.get().email().equals(form.email())) {
                accounts.setPassword(known.get().id(), password);
            } else {
                continue;
            }
            made.add(new DemoAccount(demo.name(), RoleNames.of(demo.role()), password));
        }
        return made;
    }

    /** All demo people: an administrator, a moderator, a mentor, then members. */
    public List<Actor> actors() {
        return PEOPLE.stream()
                .map(demo -> accounts.findByName(demo.name()))
                .flatMap(Optional::stream)
                .map(account -> accounts.actor(account.id()))
                .toList();
    }

    private String password() {
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
