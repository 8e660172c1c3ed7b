package io.devquest.snippets.snippet;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.access.Viewer;
import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.notification.WatchLevel;
import io.devquest.api.people.Person;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.shared.Author;
import io.devquest.snippets.shared.SnippetsErrors;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people share. */
public final class Snippets {

    private static final int KEY_BYTES = 16;

    private final Engine engine;
    private final SnippetMapper mapper;
    private final Revisions revisions;
    private final Saved saved;
    private final List<Attached> attached;
    private final SecureRandom random = new SecureRandom();

    private Snippets(Engine engine, SnippetMapper mapper, Revisions revisions, Saved saved, List<Attached> attached) {
        this.engine = engine;
        this.mapper = mapper;
        this.revisions = revisions;
        this.saved = saved;
        this.attached = attached;
    }

    public static Snippets of(Registrar add, Revisions revisions, Saved saved, List<Attached> attached) {
        return new Snippets(add.engine(), add.mapper(SnippetMapper.class), revisions, saved, List.copyOf(attached));
    }

    /** A snippet for whoever may see it, or brings the key of an unlisted one. */
    public Snippet get(Actor actor, Id id, Optional<String> key) {
        return find(actor, id, key)
                .orElseThrow(() -> CommunityException.notFound("There is no such snippet, or it is not for you."));
    }

    public Optional<Snippet> find(Actor actor, Id id, Optional<String> key) {
        return mapper.selectById(actor.viewer(), id, key.orElse(null))
                .map(row -> shown(List.of(row), actor.viewer(), key.isPresent()).get(0));
    }

    /** The same for whoever may change it. */
    public Snippet getOwn(Actor actor, Id id) {
        Snippet snippet = get(actor, id, Optional.empty());
        if (!snippet.mine()) {
            throw new CommunityException(SnippetsErrors.NOT_YOURS, "Only its author changes a snippet. Fork it.");
        }
        return snippet;
    }

    /** Latest, starred or mine. */
    Slice<Snippet> list(Actor actor, String list, @Nullable String tag, List<Context> about, Paging paging) {
        Id author = list.equals("mine") ? actor.requireId() : null;
        return slice(actor, SnippetQuery.of(list, author, null, about, paging), tag, paging);
    }

    /** Those about one of some things, those with the most stars first. */
    public Slice<Snippet> about(Actor actor, List<Context> things, Paging paging) {
        return list(actor, "starred", null, things, paging);
    }

    /** The forks of a snippet that the actor sees in lists. */
    Slice<Snippet> forks(Actor actor, Id id, Paging paging) {
        return slice(actor, SnippetQuery.of("latest", null, id, List.of(), paging), null, paging);
    }

    private Slice<Snippet> slice(Actor actor, SnippetQuery query, @Nullable String tag, Paging paging) {
        Slice<SnippetRow> rows = Slice.of(mapper.selectList(actor.viewer(), query, tag), paging, SnippetRow::cursor);
        return new Slice<>(shown(rows.items(), actor.viewer(), false), rows.next());
    }

    /** Shares a snippet, in the transaction of the calling thread. */
    public Id share(Actor actor, NewSnippet input, @Nullable Snippet parent) {
        List<SnippetFile> files = input.files() == null ? List.of() : input.files();
        revisions.check(files);
        Id author = actor.requireId();
        Id id = engine.ids().next();
        String sharing = sharing(author, input.audience() == null ? Sharing.PUBLIC : input.audience(), input.context());
        String title = String.valueOf(input.title());
        String text = input.description() == null ? "" : input.description();
        mapper.insert(
                id,
                author,
                title,
                text,
                engine.markdown().render(text),
                sharing,
                key(),
                input.context(),
                parent == null ? null : parent.id(),
                parent == null ? null : parent.revision(),
                engine.clock().instant());
        engine.audiences().assign(SnippetContent.NAME, id, Sharing.audience(sharing, author, input.context()));
        engine.tags().set(actor, SnippetContent.NAME, id, input.tags() == null ? List.of() : present(input.tags()));
        revisions.save(id, 1, author, input.message() == null ? "" : input.message(), files);
        if (parent != null) {
            mapper.updateForks(parent.id());
        }
        engine.notifications().suggest(author, id, WatchLevel.WATCHING);
        engine.events()
                .publish(new SnippetShared(
                        id,
                        title,
                        url(id, title),
                        author,
                        parent == null ? null : parent.id(),
                        parent == null ? null : parent.author().id()));
        return id;
    }

    /** Copies the latest revision of a snippet the actor sees; what not everybody sees becomes a private one. */
    Id fork(Actor actor, Id id, Optional<String> key) {
        Snippet parent = get(actor, id, key);
        List<SnippetFile> files = revisions.files(id, parent.revision());
        String sharing = parent.audience().equals(Sharing.PUBLIC) ? Sharing.PUBLIC : Sharing.PRIVATE;
        NewSnippet copy = new NewSnippet(
                parent.title(), parent.description(), List.copyOf(parent.tags()), sharing, parent.context(), files, "");
        return share(actor, copy, parent);
    }

    /** Changes a snippet, in the transaction of the calling thread; other files make a revision. */
    public Id change(Actor actor, Id id, SnippetChange change) {
        Snippet snippet = getOwn(actor, id);
        Id author = snippet.author().id();
        String title = change.title() == null ? snippet.title() : change.title();
        String text = change.description() == null ? snippet.description() : change.description();
        String about = change.context() == null ? snippet.context() : change.context();
        String sharing = change.audience() == null ? snippet.audience() : change.audience();
        if (change.audience() != null || change.context() != null) {
            sharing(actor.requireId(), sharing, about);
        }
        List<SnippetFile> before = revisions.files(id, snippet.revision());
        List<SnippetFile> after = change.files() == null ? before : change.files();
        boolean revised = !before.equals(after);
        int revision = snippet.revision() + (revised ? 1 : 0);
        int version = change.version() == null ? 0 : change.version();
        if (mapper.updateText(
                        id,
                        version,
                        title,
                        text,
                        engine.markdown().render(text),
                        sharing,
                        about == null || about.isEmpty() ? null : about,
                        revision,
                        engine.clock().instant())
                == 0) {
            throw new CommunityException(
                    CommonErrors.VERSION_STALE, "This snippet was changed in the meantime. Read it again.");
        }
        engine.audiences().assign(SnippetContent.NAME, id, Sharing.audience(sharing, author, about));
        if (change.tags() != null) {
            engine.tags().set(actor, SnippetContent.NAME, id, present(change.tags()));
        }
        if (revised) {
            revisions.check(after);
            revisions.save(id, revision, actor.requireId(), change.message() == null ? "" : change.message(), after);
            saved.revision(id, revision, before, after);
        }
        engine.events().publish(new SnippetRevised(id, title, url(id, title), actor.requireId(), revision));
        return id;
    }

    void delete(Actor actor, Id id) {
        Snippet snippet = getOwn(actor, id);
        engine.database().inTransaction(() -> {
            mapper.updateDeleted(id, engine.clock().instant());
            engine.audiences().conceal(id);
            attached.forEach(one -> one.deleted(id));
            if (snippet.forkOf() != null) {
                mapper.updateForks(snippet.forkOf());
            }
        });
    }

    /** As a case was decided; the key of an unlisted one opens it no more. */
    void moderate(Id id, boolean away) {
        mapper.updateDeleted(id, away ? engine.clock().instant() : null);
    }

    void starred(Id id, long stars) {
        mapper.updateStars(id, stars);
    }

    /** Those of some that the actor may see. Three statements at most. */
    public List<Snippet> byIds(Actor actor, Collection<Id> ids) {
        return shown(visible(actor, ids), actor.viewer(), false);
    }

    List<SnippetRow> visible(Actor actor, Collection<Id> ids) {
        return ids.isEmpty() ? List.of() : mapper.selectByIds(actor.viewer(), ids);
    }

    List<SnippetDocument> documents(Collection<Id> ids) {
        return ids.isEmpty() ? List.of() : mapper.selectDocuments(ids);
    }

    Optional<SnippetRow> any(Id id) {
        return mapper.selectAny(id);
    }

    List<SnippetRow> of(Id author) {
        return mapper.selectByAuthor(author);
    }

    /** What other parts of the plugin keep for a person. */
    List<Object> attachedTo(Id person) {
        return attached.stream().flatMap(one -> one.export(person).stream()).toList();
    }

    /** True if this person may change the snippet and it is still there. */
    public boolean mayChange(Id person, Id id) {
        return mapper.selectAuthor(id).filter(person::equals).isPresent();
    }

    /** What only its author sees goes with the account. */
    void erase(Id person) {
        attached.forEach(one -> one.erased(person));
        mapper.updateDeletedPrivate(person, engine.clock().instant());
    }

    static String url(Id id, String title) {
        return "/snippets/" + id + "/" + Slug.of(title);
    }

    /** Checks that the author may share it so. */
    private String sharing(Id author, String text, @Nullable String about) {
        if (text.equals(Sharing.SOLUTION)) {
            Context exercise = Sharing.exercise(about);
            if (engine.completions().completed(author, List.of(exercise)).isEmpty()) {
                throw new CommunityException(
                        SnippetsErrors.NOT_PASSED, "Pass the exercise first; then you may share a solution to it.");
            }
        }
        if (Sharing.forGroup(text)
                && engine.groups().rank(Sharing.group(text), author).isEmpty()) {
            throw InvalidInput.of("audience", "member", "You are no member of this group.");
        }
        return text;
    }

    private String key() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static List<String> present(List<@Nullable String> tags) {
        return tags.stream().map(String::valueOf).toList();
    }

    private List<Snippet> shown(List<SnippetRow> rows, Viewer viewer, boolean withKey) {
        Map<Id, Person> people =
                engine.people().byIds(rows.stream().map(SnippetRow::authorId).toList());
        return rows.stream()
                .map(row -> shown(row, Author.of(people.get(row.authorId())), viewer, withKey))
                .toList();
    }

    private static Snippet shown(SnippetRow row, Author author, Viewer viewer, boolean withKey) {
        boolean mine = row.authorId().equals(viewer.id());
        String key = row.audience().equals(Sharing.UNLISTED) && (mine || withKey) ? row.accessKey() : null;
        return new Snippet(
                row.id(),
                url(row.id(), row.title()) + (key == null ? "" : "?key=" + key),
                row.title(),
                row.description(),
                row.html(),
                row.tags().isEmpty() ? List.of() : List.of(row.tags().split(" ")),
                row.audience(),
                key,
                row.context(),
                author,
                row.revision(),
                row.version(),
                row.starCount(),
                row.forkCount(),
                row.forkOf(),
                mine,
                row.createdAt(),
                row.updatedAt());
    }
}
