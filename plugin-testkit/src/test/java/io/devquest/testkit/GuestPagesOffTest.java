package io.devquest.testkit;

import io.devquest.testkit.notes.NotesPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Finished pages for guests end with the plugin that had a part in them (decision 0007). */
class GuestPagesOffTest {

    @RegisterExtension
    static Community community = Community.with(NotesPlugin.class);

    @Test
    void aPluginThatIsSwitchedOffIsGoneFromAllPagesAtOnce() {
        community.guest().page("/notes");
        community.guest().page("/").contains("href=\"/notes\"");
        community.plugins().disable("notes");
        community.guest().get("/notes").expect(404);
        community.guest().page("/").lacks("href=\"/notes\"");
    }
}
