package io.devquest.engine.access.audience;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.access.Audiences;
import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The audiences of all content items. */
@Singleton
public final class AudienceStore {

    private static final int MOST_CONTENTS = 1_000;

    private final Transactions transactions;
    private final AudienceMapper mapper;
    private final Milestones milestones;
    private final List<Runnable> onNarrowed = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Id, Boolean>> onShown = new CopyOnWriteArrayList<>();
    private final List<Consumer<AudienceChange>> onChanged = new CopyOnWriteArrayList<>();
    private final List<Consumer<Id>> onReassigned = new CopyOnWriteArrayList<>();

    @Inject
    public AudienceStore(Transactions transactions, OwnerMappers mappers, Milestones milestones) {
        this.transactions = transactions;
        this.mapper = mappers.mapper(AudienceMapper.class);
        this.milestones = milestones;
    }

    /** The audiences as one owner uses them: it changes those of its own items only. */
    public Audiences forScope(Scope scope) {
        return new ScopedAudiences(scope, this);
    }

    /** Tells, after the commit, that some people may see less than before. */
    public void onNarrowed(Runnable listener) {
        onNarrowed.add(listener);
    }

    /** Tells of each item that is taken from everybody (false) or given back (true), in the transaction that does so. */
    public void onShown(BiConsumer<Id, Boolean> listener) {
        onShown.add(listener);
    }

    /** Tells of every change, in its transaction. */
    public void onChanged(Consumer<AudienceChange> listener) {
        onChanged.add(listener);
    }

    private void changed(AudienceChange change) {
        onChanged.forEach(listener -> listener.accept(change));
    }

    /** Tells of each audience that is another one now, or that an item has come to, in the transaction that says so. */
    public void onReassigned(Consumer<Id> listener) {
        onReassigned.add(listener);
    }

    private void shown(Id content, boolean shown) {
        changed(AudienceChange.ofItem(content));
        onShown.forEach(listener -> listener.accept(content, shown));
    }

    void assign(String owner, String type, Id content, Audience audience) {
        transactions.requireActive();
        Optional<AudienceRow> known = mapper.selectByContent(content);
        known.ifPresent(row -> requireOwn(row, owner, content));
        Id milestone = audience.context().map(milestones::of).orElse(null);
        AudienceRow wanted = AudienceRow.of(content, audience, milestone, owner);
        if (known.filter(row -> row.id().equals(content)).isPresent()) {
            mapper.deletePeople(content);
            mapper.update(wanted);
            changed(AudienceChange.ofAudience(content));
        } else {
            mapper.insert(wanted);
            point(owner, type, content, content);
        }
        if (!audience.people().isEmpty()) {
            mapper.insertPeople(content, audience.people());
        }
        if (known.isPresent()) {
            onReassigned.forEach(listener -> listener.accept(content));
            announce();
        }
    }

    void share(String owner, String type, Id content, Id parent) {
        transactions.requireActive();
        AudienceRow shared = mapper.selectByContent(parent)
                .orElseThrow(() -> new IllegalArgumentException("The item " + parent + " has no audience to share"));
        requireOwn(shared, owner, parent);
        point(owner, type, content, shared.id()).ifPresent(before -> {
            if (!before.id().equals(shared.id())) {
                mapper.deleteUnused(before.id());
                onReassigned.forEach(listener -> listener.accept(shared.id()));
                announce();
            }
        });
    }

    void share(String owner, String type, Collection<Id> contents, Id parent) {
        transactions.requireActive();
        AudienceRow shared = mapper.selectByContent(parent)
                .orElseThrow(() -> new IllegalArgumentException("The item " + parent + " has no audience to share"));
        requireOwn(shared, owner, parent);
        List<Id> all = List.copyOf(contents);
        for (int from = 0; from < all.size(); from += MOST_CONTENTS) {
            point(owner, type, all.subList(from, Math.min(from + MOST_CONTENTS, all.size())), shared.id());
        }
        if (!all.isEmpty()) {
            onReassigned.forEach(listener -> listener.accept(shared.id()));
            announce();
        }
    }

    private void point(String owner, String type, List<Id> contents, Id audience) {
        List<Id> before = mapper.selectAudiences(contents);
        if (mapper.updateContents(owner, type, contents, audience) < contents.size()) {
            throw new IllegalArgumentException("Not all of these are items of the type " + type + " of " + owner);
        }
        mapper.updateFollowersOf(contents, audience);
        before.stream().filter(one -> !one.equals(audience)).forEach(mapper::deleteUnused);
        contents.forEach(content -> changed(AudienceChange.ofItem(content)));
    }

    /**
     * Lets an item of the engine follow one of any owner: it has its audience, now and later, is away while that one is
     * hidden or removed, and goes with it. In a transaction, until whose end the audience of the other one stays.
     */
    public void follow(String type, Id content, Id followed) {
        transactions.requireActive();
        mapper.selectForUpdate(followed);
        if (mapper.insertFollower(content, type, Scope.CORE, followed) == 0) {
            throw new IllegalArgumentException("The item " + followed + " has no audience to follow");
        }
    }

    /** Returns what the item pointed to before; nothing if it is new. */
    private Optional<AudienceRow> point(String owner, String type, Id content, Id audience) {
        if (mapper.insertContent(content, type, owner, audience) > 0) {
            changed(AudienceChange.ofNew(content));
            return Optional.empty();
        }
        AudienceRow before = mapper.selectByContent(content)
                .orElseThrow(() -> new IllegalStateException("The item " + content + " was just removed"));
        requireOwn(before, owner, content);
        mapper.updateContent(content, audience);
        mapper.updateFollowers(content, audience);
        changed(AudienceChange.ofItem(content));
        return Optional.of(before);
    }

    void remove(String owner, Id content) {
        transactions.requireActive();
        mapper.selectByContent(content).ifPresent(audience -> {
            requireOwn(audience, owner, content);
            mapper.deleteFollowers(content);
            mapper.deleteContent(content);
            mapper.deleteUnused(audience.id());
            changed(AudienceChange.ofItem(content));
            announce();
        });
    }

    void conceal(String owner, Id content) {
        requireOwn(owner, content);
        if (mapper.updateState(content, "shown", "removed") > 0) {
            shown(content, false);
            announce();
        }
    }

    boolean reveal(String owner, Id content) {
        requireOwn(owner, content);
        if (mapper.updateState(content, "removed", "shown") > 0) {
            shown(content, true);
        }
        return state(content).filter(state -> state == ContentState.HIDDEN).isEmpty();
    }

    private void requireOwn(String owner, Id content) {
        transactions.requireActive();
        mapper.selectByContent(content).ifPresent(row -> requireOwn(row, owner, content));
    }

    /** Takes an item from everybody on every surface, whoever owns it; in the transaction that decides so. */
    public void hide(Id content) {
        transactions.requireActive();
        mapper.updateState(content, "removed", "hidden");
        if (mapper.updateState(content, "shown", "hidden") > 0) {
            shown(content, false);
            announce();
        }
    }

    /** Takes back that it was hidden; what its owner took away meanwhile stays away. In a transaction. */
    public void show(Id content) {
        transactions.requireActive();
        if (mapper.updateState(content, "hidden", "shown") > 0) {
            shown(content, true);
        }
    }

    /** The state of an item; empty if it is none. */
    public Optional<ContentState> state(Id content) {
        return mapper.selectState(content).map(ContentState::of);
    }

    /** The type of an item; empty if it is none. */
    public Optional<String> type(Id content) {
        return mapper.selectType(content);
    }

    /** The audience of an item. */
    public Optional<Audience> of(Id content) {
        return mapper.selectByContent(content)
                .map(row -> row.audience(row.kind().equals("people") ? mapper.selectPeople(row.id()) : List.of()));
    }

    /** Those of the items the actor may see. */
    public Set<Id> visible(Actor actor, Collection<Id> contents) {
        if (contents.size() > MOST_CONTENTS) {
            throw new IllegalArgumentException("At most " + MOST_CONTENTS + " items at a time, not " + contents.size());
        }
        return contents.isEmpty() ? Set.of() : Set.copyOf(mapper.selectVisible(actor.viewer(), Set.copyOf(contents)));
    }

    /** Leaves what was for a group to staff, because the group goes; in its transaction. */
    public void forgetGroup(Id group) {
        transactions.requireActive();
        mapper.selectByGroup(group).forEach(audience -> changed(AudienceChange.ofAudience(audience)));
        mapper.updateGroupToStaff(group);
        announce();
    }

    /** Forgets the items of a purged plugin. */
    public void forget(String owner) {
        transactions.inTransaction(() -> {
            mapper.deleteFollowersByOwner(owner);
            mapper.deleteContentByOwner(owner);
            mapper.deleteAllUnused();
            changed(AudienceChange.ofOwner(owner));
        });
    }

    /** Tells that somebody may see less than before, for a reason outside; in a transaction. */
    public void narrowed() {
        transactions.requireActive();
        announce();
    }

    private void announce() {
        transactions.afterCommit(() -> onNarrowed.forEach(Runnable::run));
    }

    private static void requireOwn(AudienceRow row, String owner, Id content) {
        if (!row.owner().equals(owner)) {
            throw new IllegalArgumentException("The item " + content + " is not one of " + owner);
        }
    }
}
