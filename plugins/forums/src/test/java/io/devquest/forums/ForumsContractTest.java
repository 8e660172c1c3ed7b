package io.devquest.forums;

import io.devquest.api.CommunityPlugin;
import io.devquest.testkit.Community;
import io.devquest.testkit.PluginContract;
import io.devquest.testkit.TestClient;
import java.util.Map;

class ForumsContractTest extends PluginContract {

    @Override
    protected Class<? extends CommunityPlugin> plugin() {
        return ForumsPlugin.class;
    }

    /** Something in every table, a revision of a post and a vote included. */
    @Override
    protected void fill(Community community) {
        Ground ground = Ground.of(community);
        TestClient bob = ground.bob();
        String post = ground.reply(bob, "An answer");
        bob.patch(post, Map.of("body", "A better answer", "version", 1)).expect(200);
        ground.ann().put(post + "/vote", "").expect(200);
    }
}
