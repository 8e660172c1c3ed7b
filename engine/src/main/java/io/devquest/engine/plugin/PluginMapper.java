package io.devquest.engine.plugin;

import java.util.List;

interface PluginMapper {

    List<PluginRow> selectAll();

    void insert(PluginRow row);

    void updateArchive(PluginRow row);

    void updateWanted(String id, boolean wanted);

    void updateDemoMade(String id);

    void deleteById(String id);
}
