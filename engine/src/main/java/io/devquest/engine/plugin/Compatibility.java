package io.devquest.engine.plugin;

import io.devquest.api.Engine;
import io.devquest.api.error.CommunityException;
import org.pf4j.DefaultVersionManager;

/** Whether a plugin works with this version of the plugin API. */
final class Compatibility {

    private final DefaultVersionManager versions = new DefaultVersionManager();

    void check(PluginManifest manifest) {
        boolean fits;
        try {
            fits = versions.checkVersionConstraint(Engine.API_VERSION, manifest.requires());
        } catch (RuntimeException e) {
            throw new CommunityException(
                    PluginErrors.ARCHIVE_REFUSED,
                    "plugin.requires is not a range of versions: " + manifest.requires(),
                    e);
        }
        if (!fits) {
            throw new CommunityException(
                    PluginErrors.API_OUT_OF_RANGE,
                    "Plugin %s %s needs plugin API %s, and this community has %s. Look for another version of it."
                            .formatted(manifest.id(), manifest.version(), manifest.requires(), Engine.API_VERSION));
        }
    }

    boolean newer(String version, String than) {
        return versions.compareVersions(version, than) > 0;
    }
}
