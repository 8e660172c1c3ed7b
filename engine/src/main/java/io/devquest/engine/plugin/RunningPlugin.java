package io.devquest.engine.plugin;

import io.devquest.api.demo.DemoData;
import io.devquest.engine.scope.Scope;
import java.util.List;

/**
 * A plugin that serves.
 *
 * @param unload lets go of its class loader and deletes its unpacked files
 */
record RunningPlugin(PluginManifest manifest, Scope scope, List<DemoData> demos, Runnable unload) {}
