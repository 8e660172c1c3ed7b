package io.devquest.engine;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import io.devquest.api.access.Groups;
import io.devquest.api.bookmark.Bookmarks;
import io.devquest.api.comment.Comments;
import io.devquest.api.data.Ids;
import io.devquest.api.people.Mentions;
import io.devquest.api.people.People;
import io.devquest.api.people.Relations;
import io.devquest.api.rating.Ratings;
import io.devquest.api.view.Markdown;
import io.devquest.engine.access.PointsSight;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.access.group.GroupDirectory;
import io.devquest.engine.bookmarks.BookmarkShelf;
import io.devquest.engine.comments.CommentSection;
import io.devquest.engine.config.Config;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.Elsewhere;
import io.devquest.engine.data.IdGenerator;
import io.devquest.engine.data.Migrations;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.events.Listeners;
import io.devquest.engine.events.Retention;
import io.devquest.engine.http.Routing;
import io.devquest.engine.http.SiteAddress;
import io.devquest.engine.jobs.Background;
import io.devquest.engine.jobs.Jobs;
import io.devquest.engine.live.Faces;
import io.devquest.engine.live.Hub;
import io.devquest.engine.live.InProcessRelay;
import io.devquest.engine.live.LiveEndpoint;
import io.devquest.engine.live.LiveSettings;
import io.devquest.engine.live.Origins;
import io.devquest.engine.moderation.sanction.Silences;
import io.devquest.engine.notifications.Inbox;
import io.devquest.engine.plugin.PluginStatus;
import io.devquest.engine.plugin.Plugins;
import io.devquest.engine.ratings.RatingDesk;
import io.devquest.engine.reputation.trust.Reading;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.search.TextAnalysis;
import io.devquest.engine.settings.CoreSettings;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.text.CommonMarkdown;
import io.devquest.engine.text.mention.MentionReader;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.CookiePolicy;
import io.devquest.engine.users.PasswordCost;
import io.devquest.engine.users.PeopleDirectory;
import io.devquest.engine.users.Sessions;
import io.devquest.engine.users.relation.HiddenPeople;
import io.devquest.engine.users.relation.RelationStore;
import io.devquest.engine.views.Assets;
import io.devquest.engine.views.Fences;
import io.devquest.engine.views.FinishedPages;
import io.devquest.engine.views.FormTrap;
import io.devquest.engine.views.LayoutValues;
import io.devquest.engine.views.MailTemplates;
import io.devquest.engine.views.Messages;
import io.devquest.engine.views.Navigation;
import io.devquest.engine.views.PageFunctions;
import io.devquest.engine.views.Slots;
import io.devquest.engine.views.Views;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Puts the engine together: what is not made by an injected constructor is made here. */
final class EngineModule extends AbstractModule {

    private final Config config;
    private final DataSource source;
    private final StartOptions options;

    EngineModule(Config config, DataSource source, StartOptions options) {
        this.config = config;
        this.source = source;
        this.options = options;
    }

    @Override
    protected void configure() {
        bind(Config.class).toInstance(config);
        bind(DataSource.class).toInstance(source);
        bind(Clock.class).toInstance(options.clock());
        bind(PasswordCost.class).toInstance(options.passwords());
        bind(Scope.class).toInstance(new Scope(Scope.CORE, EngineModule.class.getClassLoader()));
        bind(Ids.class).to(IdGenerator.class);
        bind(IdGenerator.class).toInstance(new IdGenerator());
        bind(People.class).to(PeopleDirectory.class);
        bind(Relations.class).to(RelationStore.class);
        bind(Groups.class).to(GroupDirectory.class);
        bind(Mentions.class).to(MentionReader.class);
        bind(Comments.class).to(CommentSection.class);
        bind(Ratings.class).to(RatingDesk.class);
        bind(Bookmarks.class).to(BookmarkShelf.class);
        bind(Markdown.class).to(CommonMarkdown.class);
        bind(CommonMarkdown.class).toInstance(new CommonMarkdown());
        bind(CookiePolicy.class).toInstance(new CookiePolicy(config.http().secure()));
        bind(Assets.class).toInstance(new Assets());
        bind(Messages.class).toInstance(new Messages());
        bind(ContentTypes.class);
        bind(TextAnalysis.class).toInstance(new TextAnalysis());
    }

    @Provides
    @Singleton
    Transactions transactions() {
        return new Transactions(source);
    }

    @Provides
    @Singleton
    Jobs jobs(Transactions transactions, OwnerMappers mappers, Ids ids, SettingsStore settings, Scope core) {
        return new Jobs(
                transactions,
                mappers,
                ids,
                options.clock(),
                () -> ZoneId.of(settings.forScope(core).get(CoreSettings.SITE_ZONE)));
    }

    @Provides
    @Singleton
    Background background(Transactions transactions) {
        return new Background(transactions.undisturbed()::interrupt);
    }

    @Provides
    @Singleton
    Slots slots(Transactions transactions, PointsSight sight) {
        return new Slots(transactions.undisturbed()::interrupt, sight);
    }

    @Provides
    @Singleton
    Migrations migrations() {
        return new Migrations(source);
    }

    @Provides
    @Singleton
    OwnerMappers mappers(Scope core, Transactions transactions) {
        return new OwnerMappers(core.id(), core.loader(), transactions, source);
    }

    @Provides
    @Singleton
    EventLog eventLog(OwnerMappers mappers, Transactions transactions, Ids ids) {
        return new EventLog(mappers, transactions, ids, options.clock());
    }

    @Provides
    @Singleton
    Listeners listeners(EventLog eventLog, OwnerMappers mappers, Transactions transactions) {
        return new Listeners(eventLog, mappers, transactions, options.clock());
    }

    @Provides
    @Singleton
    Retention retention(
            Scope core,
            OwnerMappers mappers,
            Transactions transactions,
            SettingsStore settings,
            Provider<Plugins> plugins) {
        return new Retention(
                core,
                mappers,
                transactions,
                settings,
                options.clock(),
                () -> plugins.get().list().stream().map(PluginStatus::id).collect(Collectors.toSet()));
    }

    @Provides
    @Singleton
    Hub hub(
            EventLog eventLog,
            Faces faces,
            Scope core,
            SettingsStore settings,
            Sessions sessions,
            GroupDirectory groups,
            AudienceStore audiences,
            ContentTypes types,
            RelationStore relations,
            HiddenPeople hidden,
            Silences silences) {
        Hub hub = new Hub(eventLog, new InProcessRelay(), faces, () -> LiveSettings.limits(settings.forScope(core)));
        sessions.onEnded(hub::endAllOf);
        groups.onLeft(hub::recheckAllOf);
        audiences.onNarrowed(hub::recheckAll);
        types.onGone(hub::recheckAll);
        relations.onBlockChanged(hub::blockChanged);
        hidden.onChanged(hub::hide);
        hub.refuse(silences::holds);
        return hub;
    }

    @Provides
    @Singleton
    LiveEndpoint liveEndpoint(Hub hub, Sessions sessions, Accounts accounts, Origins origins) {
        return new LiveEndpoint(hub, sessions::follow, accounts::guest, origins);
    }

    @Provides
    @Singleton
    Navigation navigation(Messages messages) {
        return new Navigation(messages);
    }

    @Provides
    @Singleton
    Elsewhere elsewhere(Transactions transactions) {
        return new Elsewhere(source, transactions.undisturbed()::interrupt);
    }

    @Provides
    @Singleton
    FinishedPages finishedPages(Transactions transactions, Elsewhere elsewhere, Routing routing) {
        // a plugin is there completely when its routes are published, which is its last step
        return new FinishedPages(
                () -> transactions.changes() + elsewhere.changes() + routing.changes(), options.clock());
    }

    @Provides
    @Singleton
    MailTemplates mailTemplates(Scope core, Messages messages, SettingsStore settings, SiteAddress address) {
        return new MailTemplates(
                core,
                messages,
                () -> new MailTemplates.Site(settings.forScope(core).get(CoreSettings.SITE_NAME), address.url()));
    }

    @Provides
    @Singleton
    Views views(
            Scope core,
            Navigation navigation,
            Messages messages,
            Assets assets,
            Slots slots,
            SettingsStore settings,
            PeopleDirectory people,
            Inbox inbox,
            Reading reading,
            Fences fences,
            FormTrap trap,
            FinishedPages finished,
            SiteAddress address) {
        LayoutValues layout = new LayoutValues(
                navigation,
                messages,
                () -> new LayoutValues.Site(settings.forScope(core).get(CoreSettings.SITE_NAME), address.url()),
                people::pictureOf,
                inbox,
                reading);
        return new Views(
                core, layout, new PageFunctions(messages, assets, slots, fences, trap, options.clock()), finished);
    }
}
