package io.devquest.engine.plugin;

import io.devquest.api.bookmark.Bookmarks;
import io.devquest.api.comment.Comments;
import io.devquest.api.data.Ids;
import io.devquest.api.people.Mentions;
import io.devquest.api.people.People;
import io.devquest.api.people.Relations;
import io.devquest.api.rating.Ratings;
import io.devquest.api.view.Markdown;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.access.group.GroupDirectory;
import io.devquest.engine.activity.ActivityStream;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.Migrations;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.events.Listeners;
import io.devquest.engine.files.StoredFiles;
import io.devquest.engine.health.Metrics;
import io.devquest.engine.http.Routing;
import io.devquest.engine.jobs.Background;
import io.devquest.engine.jobs.Jobs;
import io.devquest.engine.learning.CompletionStore;
import io.devquest.engine.live.Hub;
import io.devquest.engine.moderation.audit.AuditLog;
import io.devquest.engine.moderation.submission.PublishingDesk;
import io.devquest.engine.notifications.NotificationDesk;
import io.devquest.engine.reputation.ReputationLedger;
import io.devquest.engine.revisions.RevisionStore;
import io.devquest.engine.search.SearchDesk;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.tags.TagStore;
import io.devquest.engine.users.IdentityProviders;
import io.devquest.engine.users.profile.ProfileTabs;
import io.devquest.engine.views.Assets;
import io.devquest.engine.views.Fences;
import io.devquest.engine.views.Messages;
import io.devquest.engine.views.Navigation;
import io.devquest.engine.views.Slots;
import io.devquest.engine.views.Views;
import io.devquest.engine.votes.VoteStore;
import jakarta.inject.Inject;
import java.time.Clock;
import javax.sql.DataSource;

/** The services of the engine that plugins reach through the API, and those that receive their contributions. */
public record EngineServices(
        DataSource source,
        Transactions transactions,
        Migrations migrations,
        Ids ids,
        Clock clock,
        EventLog eventLog,
        Listeners listeners,
        People people,
        Relations relations,
        GroupDirectory groups,
        AudienceStore audiences,
        CompletionStore completions,
        Capabilities capabilities,
        StoredFiles files,
        RevisionStore revisions,
        Permissions permissions,
        SettingsStore settings,
        Markdown markdown,
        ReputationLedger reputation,
        VoteStore votes,
        TagStore tags,
        Hub hub,
        NotificationDesk notifications,
        ActivityStream activity,
        Mentions mentions,
        Comments comments,
        Ratings ratings,
        Bookmarks bookmarks,
        PublishingDesk publishing,
        AuditLog audit,
        SearchDesk search,
        Jobs jobs,
        Background background,
        ContentTypes content,
        Routing routing,
        Navigation navigation,
        Slots slots,
        Fences fences,
        ProfileTabs profileTabs,
        IdentityProviders identityProviders,
        Messages messages,
        Assets assets,
        Views views,
        Metrics metrics) {

    @Inject
    public EngineServices {}
}
