package org.example.hello;

import io.devquest.api.CommunityPlugin;
import io.devquest.testkit.PluginContract;

class HelloContractTest extends PluginContract {

    @Override
    protected Class<? extends CommunityPlugin> plugin() {
        return HelloPlugin.class;
    }
}
