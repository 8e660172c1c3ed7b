package io.devquest.engine.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.access.Role;
import io.devquest.engine.config.ControlFile;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
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
    public void createUser(String name, String email, String password, Role role) {
        rest.send(
                "POST",
                USERS,
                Map.of("name", name, "email", email, "password", password, "roles", List.of(word(role))));
    }

    @Override
    public void promote(String name, Role role) {
        rest.send("PUT", USERS + "/" + user(name) + "/roles/" + word(role), Map.of());
    }

    @Override
    public void resetPassword(String name, String password) {
        rest.send("PUT", USERS + "/" + user(name) + "/password", Map.of("password", password));
    }

    @Override
    public void close() {
        // nothing is held open between two requests
    }

    private String user(String name) {
        for (JsonNode user : rest.get(USERS + "?q=" + encode(name)).path("items")) {
            if (user.path("name").asString("").equalsIgnoreCase(name)) {
                return user.path("id").asString("");
            }
        }
        throw new CommandFailure("There is no account with the name " + name + ".");
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

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
