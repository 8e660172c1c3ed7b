package io.devquest.engine.access.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Role;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import io.devquest.engine.access.CorePermissions;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            read               | core   | GET    | /api/v1/me                             | MEMBER    | true
            write              | core   | GET    | /api/v1/me                             | MEMBER    | false
            admin              | core   | GET    | /api/v1/me                             | MEMBER    | false
            forums:read        | core   | GET    | /api/v1/me                             | MEMBER    | false
            core:read          | core   | GET    | /api/v1/me                             | MEMBER    | false
            write              | core   | PATCH  | /api/v1/me/profile                     | MEMBER    | true
            read               | core   | PATCH  | /api/v1/me/profile                     | MEMBER    | false
            read               | forums | GET    | /api/v1/forums/topics/{id}             | ANYONE    | true
            forums:read        | forums | GET    | /api/v1/forums/topics/{id}             | ANYONE    | true
            forums:write       | forums | GET    | /api/v1/forums/topics/{id}             | ANYONE    | false
            events:read        | forums | GET    | /api/v1/forums/topics/{id}             | ANYONE    | false
            forums:write       | forums | POST   | /api/v1/forums/boards/{slug}/topics    | MEMBER    | true
            forums:write       | forums | DELETE | /api/v1/forums/topics/{id}             | MEMBER    | true
            write              | forums | PUT    | /api/v1/forums/posts/{id}/vote         | MEMBER    | true
            read,forums:read   | forums | PUT    | /api/v1/forums/posts/{id}/vote         | MEMBER    | false
            events:write       | forums | POST   | /api/v1/forums/boards/{slug}/topics    | MEMBER    | false
            write              | forums | POST   | /api/v1/forums/topics/{id}/lock        | MODERATOR | true
            read,write         | core   | GET    | /api/v1/admin/plugins                  | ADMIN     | false
            read,write         | forums | POST   | /api/v1/forums/boards                  | ADMIN     | false
            forums:write       | forums | POST   | /api/v1/forums/boards                  | ADMIN     | false
            admin              | core   | GET    | /api/v1/admin/plugins                  | ADMIN     | true
            admin              | forums | POST   | /api/v1/forums/boards                  | ADMIN     | true
            read,write,admin   | core   | GET    | /api/v1/tokens                         | MEMBER    | false
            read,write,admin   | core   | POST   | /api/v1/tokens                         | MEMBER    | false
            read,write,admin   | core   | DELETE | /api/v1/tokens/{id}                    | MEMBER    | false
            read,write,admin   | core   | DELETE | /api/v1/sessions/current               | MEMBER    | false
            read,write,admin   | core   | POST   | /api/v1/sessions                       | ANYONE    | false
            read,write,admin   | core   | GET    | /api/v1/me/sessions                    | MEMBER    | false
            read,write,admin   | core   | PUT    | /api/v1/me/password                    | MEMBER    | false
            read,write,admin   | core   | POST   | /api/v1/password-resets                | ANYONE    | false
            read,write,admin   | core   | PUT    | /api/v1/me/email                       | MEMBER    | false
            read,write,admin   | core   | PUT    | /api/v1/me/mail-address                | MEMBER    | false
            read,write,admin   | core   | PUT    | /api/v1/admin/users/{id}/password      | ADMIN     | false
            read,write,admin   | core   | PUT    | /api/v1/email-changes                  | ANYONE    | false
            read,write,admin   | core   | PUT    | /api/v1/verifications                  | ANYONE    | false
            admin              | core   | GET    | /api/v1/admin/mail                     | ADMIN     | true
            write              | events | POST   | /api/v1/events/sessions                | MEMBER    | true
            """)
    void aTokenOpensWhatItsScopesSay(String scopes, String owner, Verb verb, String path, Role lowest, boolean opens) {
        Route route = new Route(
                verb,
                path,
                CorePermissions.MEMBER,
                request -> Response.noContent(),
                "",
                Optional.empty(),
                Optional.empty());
        assertThat(ScopeRule.refusal(TokenScopes.parse(scopes), owner, route, lowest)
                        .isEmpty())
                .isEqualTo(opens);
    }
}
