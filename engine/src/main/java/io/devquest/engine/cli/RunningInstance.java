package io.devquest.engine.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.engine.config.ControlFile;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A community that runs: spoken to through its own REST routes, as the operator. */
final class RunningInstance implements Instance {

    private static final String PLUGINS = "/api/v1/admin/plugins";
    private static final String USERS = "/api/v1/admin/users";

    private final RestClient rest;

    RunningInstance(ControlFile control) {
        rest = new RestClient(control);
    }

    /** The OpenAPI document, or what a health route says. */
    JsonNode read(String path) {
        return rest.get(path);
    }

    @Override
    public List<PluginRow> plugins() {
        return StreamSupport.stream(rest.get(PLUGINS).path("items").spliterator(), false)
                .map(RunningInstance::row)
                .toList();
    }

    @Override
    public PluginRow install(Path archive) {
        return row(rest.upload("POST", PLUGINS, archive));
    }

    @Override
    public PluginRow verify(Path archive) {
        return row(rest.upload("POST", PLUGINS + "/verify", archive));
    }

    @Override
    public PluginRow enable(String id) {
        return row(rest.send("POST", plugin(id) + "/enable", Map.of()));
    }

    @Override
    public PluginRow disable(String id) {
        return row(rest.send("POST", plugin(id) + "/disable", Map.of()));
    }

    @Override
    public PluginRow upgrade(String id, Path archive) {
        return row(rest.upload("PUT", plugin(id), archive));
    }

    @Override
    public void uninstall(String id, boolean purge) {
        rest.send("DELETE", plugin(id) + "?purge=" + purge, Map.of());
    }

    @Override
    public List<UserRow> users(UserQuery query) {
        List<UserRow> found = new ArrayList<>();
        String path = USERS + "?q=" + encode(query.text()) + "&role=" + encode(query.role()) + "&state="
                + encode(query.state());
        String after = "";
        do {
            JsonNode page = rest.get(path + after);
            page.path("items").forEach(account -> found.add(userRow(account)));
            String next = page.path("next").asString("");
            after = next.isEmpty() ? "" : "&after=" + encode(next);
        } while (!after.isEmpty() && found.size() < query.limit());
        return found.subList(0, Math.min(found.size(), query.limit()));
    }

    @Override
    public UserRow user(String name) {
        return users(new UserQuery(name, "", "", Integer.MAX_VALUE)).stream()
                .filter(user -> user.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new CommandFailure("There is no account with the name " + name + "."));
    }

    @Override
    public void createUser(String name, String email, @Nullable String password, String role) {
        Map<String, Object> account = new HashMap<>(Map.of("name", name, "email", email, "roles", List.of(role)));
        if (password != null) {
            account.put("password", password);
        }
        rest.send("POST", USERS, account);
    }

    @Override
    public void inviteUser(String email) {
        rest.send("POST", "/api/v1/invitations", Map.of("email", email));
    }

    @Override
    public void disableUser(String name) {
        rest.send("POST", path(name) + "/disable", Map.of());
    }

    @Override
    public void enableUser(String name) {
        rest.send("POST", path(name) + "/enable", Map.of());
    }

    @Override
    public void verifyUser(String name) {
        rest.send("POST", path(name) + "/verify", Map.of());
    }

    @Override
    public void promote(String name, String role) {
        rest.send("PUT", path(name) + "/roles/" + encode(role), Map.of());
    }

    @Override
    public void resetPassword(String name, String password) {
        rest.send("PUT", path(name) + "/password", Map.of("password", password));
    }

    @Override
    public void sendReset(String name) {
        rest.send("POST", path(name) + "/password-reset", Map.of());
    }

    @Override
    public void close() {
        // nothing is held open between two requests
    }

    private String path(String name) {
        return USERS + "/" + user(name).id();
    }

    private static UserRow userRow(JsonNode account) {
        String state = account.path("disabled").asBoolean(false)
                ? "disabled"
                : account.path("verified").asBoolean(true) ? "active" : "unverified";
        return new UserRow(
                account.path("id").asString(""),
                account.path("name").asString(""),
                account.path("email").asString(""),
                StreamSupport.stream(account.path("roles").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList(),
                state,
                Instant.parse(account.path("joinedAt").asString("1970-01-01T00:00:00Z")));
    }

    private static PluginRow row(JsonNode status) {
        return new PluginRow(
                status.path("id").asString(""),
                status.path("title").asString(""),
                status.path("version").asString(""),
                status.path("state").asString(""),
                status.path("reason").asString(""));
    }

    private static String plugin(String id) {
        return PLUGINS + "/" + encode(id);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
