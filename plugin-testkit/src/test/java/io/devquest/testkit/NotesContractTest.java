package io.devquest.testkit;

import io.devquest.api.CommunityPlugin;
import io.devquest.testkit.notes.NotesPlugin;
import java.nio.file.Path;
import java.util.Map;

/** The contract, kept by a plugin that uses every kind of contribution. */
class NotesContractTest extends PluginContract {

    private static final String WALL = "notes.wall:all";

    @Override
    protected Class<? extends CommunityPlugin> plugin() {
        return NotesPlugin.class;
    }

    @Override
    protected void fill(Community community) {
        community.member("ana").post("/api/v1/notes", Map.of("body", "a note")).expect(201);
        try (TestSocket ana = community.member("ana").live().subscribe(WALL);
                TestSocket ben = community.member("ben").live().subscribe(WALL)) {
            ana.send(WALL, "pin", Map.of("x", 1, "y", 2)).update(WALL, new byte[] {1});
            ben.await("message");
            ben.awaitUpdate(WALL);
            ana.sendRefused(WALL, "pin", Map.of("x", 1, "y", 200));
        }
    }

    /** Beside the plugin lie the tests of the kit. */
    @Override
    protected Path archive(String version) {
        return Archives.content(plugin())
                .without(name -> name.endsWith(".class") && !name.contains("/notes/"))
                .manifest("plugin.version", version)
                .write();
    }
}
