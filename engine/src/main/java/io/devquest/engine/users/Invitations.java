package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.settings.Settings;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.CoreSettings;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Single-use links by which people bring others in. */
@Singleton
public final class Invitations {

    private final Transactions database;
    private final Accounts accounts;
    private final AccountLinks links;
    private final Letters letters;
    private final Throttle throttle;
    private final Settings settings;

    @Inject
    public Invitations(
            Transactions database,
            Accounts accounts,
            AccountLinks links,
            Letters letters,
            Throttle throttle,
            SettingsStore settings,
            Scope core) {
        this.database = database;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.throttle = throttle;
        this.settings = settings.forScope(core);
    }

    /** Refuses those who may not invite. */
    void requireAllowed(Actor actor) {
        if (!actor.can(CorePermissions.MANAGE_USERS) && !settings.get(UserSettings.MEMBERS_INVITE)) {
            throw CommunityException.forbidden("Only administrators invite people here.");
        }
        if (settings.get(CoreSettings.REGISTRATION).equals("closed")) {
            throw new CommunityException(
                    UserErrors.REGISTRATION_CLOSED,
                    "Nobody can register here. An administrator can open registration, or make the account.");
        }
    }

    /** Sends an invitation. Whether the address has an account already is told to its owner only. */
    public void invite(Actor actor, String address, Locale locale) {
        requireAllowed(actor);
        // nobody, if it is a command on the machine
        @Nullable Id by = actor.id().orElse(null);
        String name = by == null ? settings.get(CoreSettings.SITE_NAME) : actor.displayName();
        String email = AccountRules.normalEmail(address);
        AccountRules.checkEmail(email);
        throttle.take(Throttle.Kind.INVITE, "by " + by, Throttle.login(email));
        database.inTransaction(() -> {
            String token = links.invite(by, email, Duration.ofDays(settings.get(UserSettings.INVITATION_DAYS)));
            if (accounts.emailTaken(email)) {
                letters.alreadyRegistered(email, locale);
            } else {
                letters.invitation(email, name, token, locale);
            }
        });
    }

    /** What somebody has sent and nobody has used, newest first. */
    Slice<InvitationDocument> list(Actor actor, Paging paging) {
        return links.invitations(actor.requireId(), paging).map(InvitationDocument::of);
    }

    /** Makes an invitation of this person useless. */
    void takeBack(Actor actor, Id id) {
        if (!links.takeBack(id, actor.requireId())) {
            throw CommunityException.notFound("There is no such invitation, or it was used.");
        }
    }
}
