package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People to try the community with. Their passwords are random and told once. */
public final class DemoAccounts {

    // Tells a demo account from a person who happens to have its name.
    private static final String MAIL = "@demo.example";

    // Without letters and digits that look alike.
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;

    private final Transactions database;
    private final AccountMapper mapper;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public DemoAccounts(
            Transactions database, OwnerMappers mappers, Accounts accounts, Passwords passwords, Clock clock, Ids ids) {
        this.database = database;
        this.mapper = mappers.mapper(AccountMapper.class);
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Makes those that do not exist yet, and gives those that are told a new password, because old ones cannot be told
     * again.
     */
    public List<DemoAccount> make() {
        List<DemoAccount> made = new ArrayList<>();
        @Nullable String nobody = null;
        for (DemoPerson person : DemoPeople.load()) {
            if (person.told()) {
                tell(person, made);
            } else if (accounts.findByName(person.name()).isEmpty()) {
                // one for all of them, because a hash takes long
                nobody = nobody == null ? passwords.hash(password()) : nobody;
                settle(person, nobody);
            }
        }
        return made;
    }

    private void tell(DemoPerson person, List<DemoAccount> made) {
        String password = password();
        Optional<Account> known = accounts.findByName(person.name());
        if (known.isEmpty()) {
            settle(person, passwords.hash(password));
        } else if (known.get().email().equals(mail(person))) {
            accounts.setPassword(known.get().id(), password);
        } else {
            return;
        }
        made.add(new DemoAccount(person.name(), RoleNames.of(person.role()), password));
    }

    /** Makes an account that looks as if it had been here for a while. */
    private void settle(DemoPerson person, String hash) {
        Instant since = clock.instant().minus(Duration.ofDays(person.days()));
        String name = person.name();
        String mail = mail(person);
        database.inTransaction(() -> {
            Id id = ids.next();
            mapper.insert(id, name, AccountRules.nameKey(name), person.displayName(), mail, mail, hash, since, since);
            mapper.insertRole(id, RoleNames.of(Role.MEMBER));
            mapper.insertRole(id, RoleNames.of(person.role()));
        });
    }

    private static String mail(DemoPerson person) {
        return person.name() + MAIL;
    }

    /** All demo people: an administrator, a moderator, a mentor, then the others. */
    public List<Actor> actors() {
        return DemoPeople.load().stream()
                .map(person -> accounts.findByName(person.name()))
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
