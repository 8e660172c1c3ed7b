package io.devquest.testkit;

import io.devquest.api.CommunityPlugin;
import io.devquest.testkit.notes.NotesPlugin;
import java.nio.file.Path;
import java.util.Map;

/** The contract, kept by a plugin that uses every kind of contribution. */
class NotesContractTest extends PluginContract {

    @Override
    protected Class<? extends CommunityPlugin> plugin() {
        return NotesPlugin.class;
    }

    @Override
    protected void fill(Community community) {
        community.member("ana").post("/api/v1/notes", Map.of("body", "a note")).expect(201);
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
