package io.devquest.testkit;

import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The people who ask for every route in an {@link AuthorizationMatrix}. */
enum MatrixActor {
    ANONYMOUS {
        @Override
        TestClient client(Community community) {
            return community.guest();
        }
    },
    MEMBER {
        @Override
        TestClient client(Community community) {
            return community.member("matrix-member");
        }
    },
    OTHER {
        @Override
        TestClient client(Community community) {
            return community.member("matrix-other");
        }
    },
    BLOCKED {
        @Override
        TestClient client(Community community) {
            return community.member("matrix-blocked");
        }
    },
    MODERATOR {
        @Override
        TestClient client(Community community) {
            return community.moderator("matrix-moderator");
        }
    },
    ADMIN {
        @Override
        TestClient client(Community community) {
            return community.admin("matrix-admin");
        }
    };

    /** A new browser, because a request may end the session. */
    abstract TestClient client(Community community);

    static void block(Community community) {
        BLOCKED.client(community);
        MEMBER.client(community).put("/api/v1/u/matrix-blocked/block", Map.of()).expect(204);
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    String outcome(Community community, Route route, String path, Map<String, ?> body) {
        TestAnswer answer = send(client(community), route, path, body);
        boolean sentToSignIn = answer.status() == 303 && answer.location().startsWith("/login");
        return switch (answer.status()) {
            case 401, 403, 404 -> String.valueOf(answer.status());
            case 303 -> sentToSignIn && !path.startsWith("/log") ? "401" : "in";
            default -> {
                if (answer.status() >= 500) {
                    throw new AssertionError("An answer that should not be: " + answer);
                }
                yield "in";
            }
        };
    }

    private static TestAnswer send(TestClient client, Route route, String path, Map<String, ?> body) {
        if (!route.rest() && route.verb() == Verb.POST) {
            return client.form(path, texts(body));
        }
        return switch (route.verb()) {
            case GET -> client.get(path);
            case POST -> client.post(path, body);
            case PUT -> client.put(path, body);
            case PATCH -> client.patch(path, body);
            case DELETE -> client.delete(path);
        };
    }

    private static Map<String, String> texts(Map<String, ?> body) {
        return body.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> String.valueOf(field.getValue())));
    }
}
