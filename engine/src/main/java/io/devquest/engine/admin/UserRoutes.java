package io.devquest.engine.admin;

import static io.devquest.engine.access.CorePermissions.MANAGE_USERS;

import io.devquest.api.http.Route;
import io.devquest.engine.users.AccountDocument;
import io.devquest.engine.users.SessionDocument;
import java.util.List;

/** The web face of people, for administrators. */
final class UserRoutes {

    private static final String PAGE = PersonPages.PEOPLE;
    private static final String PERSON = PAGE + "/{id}";
    private static final String REST = "/api/v1/admin/users";
    private static final String ONE = REST + "/{id}";

    private UserRoutes() {}

    static List<Route> of(UserPageHandlers pages, PersonHandlers person, PersonPartHandlers parts) {
        return List.of(
                Route.get(PAGE, MANAGE_USERS, pages::page, "The people with an account"),
                Route.get(PAGE + "/new", MANAGE_USERS, pages::form, "The form to make an account"),
                Route.post(PAGE + "/new", MANAGE_USERS, pages::create, "Makes an account for somebody"),
                Route.get(PERSON, MANAGE_USERS, person::page, "One person"),
                Route.post(PERSON + "/roles", MANAGE_USERS, person::setRole, "Gives or takes a role"),
                Route.post(PERSON + "/disable", MANAGE_USERS, person::disable, "Keeps a person out"),
                Route.post(PERSON + "/enable", MANAGE_USERS, person::enable, "Lets a person in again"),
                Route.post(PERSON + "/verify", MANAGE_USERS, person::verify, "Takes a mail address for theirs"),
                Route.post(PERSON + "/reset", MANAGE_USERS, person::sendReset, "Sends a link to a new password"),
                Route.post(PERSON + "/sessions/end", MANAGE_USERS, parts::endSessions, "Signs a person out"),
                Route.post(
                        PERSON + "/sessions/{session}/end",
                        MANAGE_USERS,
                        parts::endSession,
                        "Signs a person out in one place"),
                Route.post(PERSON + "/notes", MANAGE_USERS, parts::addNote, "Writes a note about a person"),
                Route.post(PERSON + "/notes/{note}/delete", MANAGE_USERS, parts::removeNote, "Removes a note"));
    }

    static List<Route> of(UserHandlers users) {
        return List.of(
                Route.get(REST, MANAGE_USERS, users::list, "Lists the people with an account")
                        .gives(AccountDocument.class),
                Route.post(REST, MANAGE_USERS, users::create, "Makes an account for somebody")
                        .takes(NewUser.class)
                        .gives(AccountDocument.class),
                Route.get(ONE, MANAGE_USERS, users::show, "One account").gives(AccountDocument.class),
                Route.put(ONE + "/roles/{role}", MANAGE_USERS, users::giveRole, "Gives a role"),
                Route.delete(ONE + "/roles/{role}", MANAGE_USERS, users::takeRole, "Takes a role away"),
                Route.put(ONE + "/password", MANAGE_USERS, users::setPassword, "Sets a new password")
                        .takes(NewPassword.class));
    }

    static List<Route> of(UserStateHandlers states, NoteHandlers notes) {
        return List.of(
                Route.post(ONE + "/disable", MANAGE_USERS, states::disable, "Keeps a person out")
                        .gives(AccountDocument.class),
                Route.post(ONE + "/enable", MANAGE_USERS, states::enable, "Lets a person in again")
                        .gives(AccountDocument.class),
                Route.post(ONE + "/verify", MANAGE_USERS, states::verify, "Takes a mail address for theirs")
                        .gives(AccountDocument.class),
                Route.post(ONE + "/password-reset", MANAGE_USERS, states::sendReset, "Sends a link to a new password"),
                Route.get(ONE + "/sessions", MANAGE_USERS, states::sessions, "Lists where a person is signed in")
                        .gives(SessionDocument.class),
                Route.delete(ONE + "/sessions", MANAGE_USERS, states::endSessions, "Signs a person out"),
                Route.delete(
                        ONE + "/sessions/{session}",
                        MANAGE_USERS,
                        states::endSession,
                        "Signs a person out in one place"),
                Route.get(ONE + "/notes", MANAGE_USERS, notes::list, "Lists the notes about a person")
                        .gives(AccountNote.class),
                Route.post(ONE + "/notes", MANAGE_USERS, notes::add, "Writes a note about a person")
                        .takes(NewNote.class)
                        .gives(AccountNote.class),
                Route.delete(ONE + "/notes/{note}", MANAGE_USERS, notes::remove, "Removes a note"));
    }
}
