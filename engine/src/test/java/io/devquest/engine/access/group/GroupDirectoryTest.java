package io.devquest.engine.access.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.access.Group;
import io.devquest.api.access.Group.Joining;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Groups as plugins use them. */
class GroupDirectoryTest {

    private GroupFixture groups;
    private Actor ada;
    private Id bob;

    private void open(TestDatabases kind) {
        groups = new GroupFixture(kind);
        ada = groups.actor(groups.core.member("ada"));
        bob = groups.core.member("bob");
    }

    @AfterEach
    void close() {
        groups.close();
    }

    private Group created(String name, Joining joining, int capacity) {
        return groups.core.database.inTransaction(() -> groups.directory.create(ada, name, joining, capacity));
    }

    private void inTransaction(Runnable work) {
        groups.core.database.inTransaction(work);
    }

    @ParameterizedTest
    @EnumSource
    void aPluginMakesAGroupInItsTransaction(TestDatabases kind) {
        open(kind);
        Group group = created("Pair of ada", Joining.HIDDEN, 2);
        assertThat(group.memberCount()).isOne();
        assertThat(groups.directory.rank(group.id(), ada.requireId())).contains(Rank.OWNER);
        assertThat(groups.directory.find(ada, group.id())).contains(group);
        assertThat(groups.directory.find(groups.actor(bob), group.id())).isEmpty();
        assertThat(groups.directory.find(groups.core.accounts.guest(), group.id()))
                .isEmpty();
        assertThatThrownBy(() -> groups.directory.create(ada, "Not in one", Joining.OPEN, 0))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> created("x", Joining.OPEN, 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> created("Fine name", Joining.OPEN, -1)).isInstanceOf(InvalidInput.class);
        created("Fine name", Joining.OPEN, 0);
        assertThatThrownBy(() -> created("fine NAME", Joining.OPEN, 0)).isInstanceOf(InvalidInput.class);
        assertThat(groups.core.number("select count(*) from core.member_group")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aPluginAddsAndRemovesPeople(TestDatabases kind) {
        open(kind);
        Group group = created("Team", Joining.INVITATION, 2);
        List<Id> left = new ArrayList<>();
        groups.directory.onLeft(left::add);
        inTransaction(() -> groups.directory.add(group.id(), bob, Rank.MODERATOR));
        assertThat(groups.directory.rank(group.id(), bob)).contains(Rank.MODERATOR);
        inTransaction(() -> groups.directory.add(group.id(), bob, Rank.MEMBER));
        assertThat(groups.directory.rank(group.id(), bob)).contains(Rank.MEMBER);
        Id cleo = groups.core.member("cleo");
        refused("group_full", () -> groups.directory.add(group.id(), cleo, Rank.MEMBER));
        assertThatThrownBy(() -> inTransaction(() -> {
                    groups.directory.remove(group.id(), ada.requireId());
                    throw new UnsupportedOperationException("rolled back on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(left).isEmpty();
        inTransaction(() -> groups.directory.remove(group.id(), ada.requireId()));
        assertThat(left).containsExactly(ada.requireId());
        assertThat(groups.directory.rank(group.id(), ada.requireId())).isEmpty();
        assertThat(groups.directory.rank(group.id(), bob)).contains(Rank.OWNER);
        groups.stewards.ban(groups.actor(bob), group.slug(), "cleo");
        refused("group_banned", () -> groups.directory.add(group.id(), cleo, Rank.MEMBER));
        inTransaction(() -> groups.directory.remove(group.id(), cleo));
        refused("group_banned", () -> groups.directory.add(group.id(), cleo, Rank.MEMBER));
        assertThatThrownBy(() -> groups.directory.add(group.id(), cleo, Rank.MEMBER))
                .isInstanceOf(IllegalStateException.class);
    }

    private void refused(String code, Runnable change) {
        assertThatThrownBy(() -> inTransaction(change))
                .isInstanceOfSatisfying(
                        CommunityException.class,
                        refusal -> assertThat(refusal.error().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource
    void eachReadTakesOneStatement(TestDatabases kind) {
        open(kind);
        Group beta = created("beta", Joining.OPEN, 0);
        Group alpha = created("Alpha", Joining.HIDDEN, 0);
        for (int i = 0; i < 5; i++) {
            Id person = groups.core.member("m" + i);
            groups.core.clock.forward(Duration.ofSeconds(1));
            inTransaction(() -> groups.directory.add(beta.id(), person, Rank.MEMBER));
        }
        long before = groups.core.statements.executed();
        assertThat(groups.directory.of(ada.requireId())).extracting(Group::id).containsExactly(alpha.id(), beta.id());
        groups.directory.find(ada, beta.id());
        groups.directory.rank(beta.id(), bob);
        Slice<Id> first = groups.directory.members(beta.id(), new Paging(4, Optional.empty()));
        assertThat(groups.core.statements.executed() - before).isEqualTo(4);
        assertThat(first.items()).hasSize(4).startsWith(ada.requireId());
        Slice<Id> rest = groups.directory.members(beta.id(), new Paging(4, Optional.ofNullable(first.next())));
        assertThat(rest.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(rest.next()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasForADeletedGroupIsLeftToStaff(TestDatabases kind) {
        open(kind);
        Group group = created("Doomed", Joining.OPEN, 0);
        Id note = groups.core.ids.next();
        var audiences = groups.audiences.forScope(new Scope("notes", getClass().getClassLoader()));
        inTransaction(() -> audiences.assign("notes.note", note, Audience.group(group.id())));
        List<String> narrowed = new ArrayList<>();
        groups.audiences.onNarrowed(() -> narrowed.add("narrowed"));
        assertThat(audiences.visible(ada, List.of(note))).containsExactly(note);
        groups.changes.delete(ada, group.slug());
        assertThat(audiences.visible(ada, List.of(note))).isEmpty();
        assertThat(audiences.of(note)).contains(Audience.staff());
        assertThat(narrowed).hasSize(1);
        assertThat(groups.core.number("select count(*) from core.event where name = 'core.group.left'"))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource
    void upkeepMendsWhatDiffers(TestDatabases kind) {
        open(kind);
        Group group = created("Broken", Joining.INVITATION, 5);
        groups.stewards.invite(ada, group.slug(), "bob");
        var link = groups.links.create(ada, group.slug(), new NewLink(1, 1));
        GroupMapper rows = groups.core.mappers().mapper(GroupMapper.class);
        inTransaction(() -> {
            rows.updateCounts(group.id(), 2, 7);
            groups.core
                    .mappers()
                    .mapper(MemberMapper.class)
                    .updateRank(group.id(), ada.requireId(), Rank.MEMBER, groups.core.clock.instant());
        });
        groups.upkeep.run();
        assertThat(groups.directory.find(ada, group.id()).orElseThrow().memberCount())
                .isOne();
        assertThat(groups.core.number("select seats_taken from core.member_group"))
                .isEqualTo(2);
        assertThat(groups.directory.rank(group.id(), ada.requireId())).contains(Rank.OWNER);
        groups.core.clock.forward(Duration.ofDays(14));
        groups.upkeep.run();
        assertThat(groups.core.number("select seats_taken from core.member_group"))
                .isOne();
        assertThat(groups.core.number("select count(*) from core.group_member")).isOne();
        assertThat(groups.core.number("select count(*) from core.group_link")).isZero();
        assertThat(link.toString()).doesNotContain(link.token());
    }
}
