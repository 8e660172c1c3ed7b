package io.devquest.engine.plugin;

import java.time.Instant;

/**
 * An installed plugin in the database.
 *
 * @param file the name of its archive in the plugins folder
 * @param checksum SHA-256 of the archive, in hex
 * @param wanted whether the operator wants it to run
 */
record PluginRow(
        String id,
        String version,
        String title,
        String description,
        String provider,
        String license,
        String requires,
        String file,
        String checksum,
        boolean wanted,
        boolean demoMade,
        Instant installedAt) {

    PluginRow withDemoMade() {
        return new PluginRow(
                id,
                version,
                title,
                description,
                provider,
                license,
                requires,
                file,
                checksum,
                wanted,
                true,
                installedAt);
    }
}
