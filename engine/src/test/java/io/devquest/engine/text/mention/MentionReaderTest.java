package io.devquest.engine.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.error.InvalidInput.FieldError;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.text.CommonMarkdown;
import io.devquest.engine.users.CoreFixture;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MentionReaderTest {

    private static final Duration DAY = Duration.ofHours(24);

    private CoreFixture core;
    private final Clubs clubs = new Clubs();
    private MentionReader mentions;

    private void open(TestDatabases kind) {
        core = new CoreFixture(kind);
        core.settings.declare(
                core.scope,
                MentionSettings.MOST,
                MentionSettings.MOST_NEW,
                MentionSettings.NEW_HOURS,
                MentionSettings.GROUP_MOST);
        mentions = new MentionReader(
                new CommonMarkdown(), core.people, core.mappers(), clubs, core.settings, core.scope, core.clock);
    }

    @AfterEach
    void close() {
        core.close();
    }

    private Actor grown(String name) {
        Actor actor = core.accounts.actor(core.member(name));
        core.clock.forward(DAY);
        return actor;
    }

    private void block(Id account, Id other) {
        try (Connection connection = core.statements.source().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into core.relation (account, other, kind, created_at) values (?, ?, 'block', now())")) {
            insert.setLong(1, account.value());
            insert.setLong(2, other.value());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String crowd(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "@person" + i).collect(Collectors.joining(" "));
    }

    private void refused(Actor author, String text, String message) {
        assertThatThrownBy(() -> mentions.in(author, "body", text))
                .asInstanceOf(type(InvalidInput.class))
                .extracting(InvalidInput::errors)
                .isEqualTo(List.of(new FieldError("body", "mentions", message)));
    }

    @ParameterizedTest
    @EnumSource
    void findsKnownPeopleOnceWhateverTheCaseAndNeitherOneselfNorStrangers(TestDatabases kind) {
        open(kind);
        Id ada = core.member("ada");
        Id bob = core.member("bob");
        Actor eva = grown("eva");
        assertThat(mentions.in(eva, "body", "@ADA, @ada and @bob! Me, @eva, and @nobody. `@zoe`"))
                .containsOnlyKeys(ada, bob)
                .containsEntry(ada, core.people.byId(ada).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void thoseWhoAreOutOfReachAreLeftOutSilently(TestDatabases kind) {
        open(kind);
        Id ada = core.member("ada");
        Id bob = core.member("bob");
        Id zoe = core.member("zoe");
        Actor eva = grown("eva");
        block(ada, eva.requireId());
        block(eva.requireId(), bob);
        assertThat(mentions.in(eva, "body", "@ada @bob @zoe")).containsOnlyKeys(zoe);
    }

    @ParameterizedTest
    @EnumSource
    void takesNoStatementWithoutAnAtSignAndAtMostTwoWithManyNames(TestDatabases kind) {
        open(kind);
        for (int i = 1; i <= 10; i++) {
            core.member("person" + i);
        }
        Actor eva = grown("eva");
        core.settings.reload();
        long before = core.statements.executed();
        assertThat(mentions.in(eva, "body", "Nobody is meant here.")).isEmpty();
        assertThat(core.statements.executed()).isEqualTo(before);
        assertThat(mentions.in(eva, "body", crowd(10) + " @nobody")).hasSize(10);
        assertThat(core.statements.executed()).isEqualTo(before + 2);
        assertThat(mentions.in(eva, "body", "@nobody")).isEmpty();
        assertThat(core.statements.executed()).isEqualTo(before + 3);
    }

    @ParameterizedTest
    @EnumSource
    void aGroupOfOnesOwnMentionsItsMembersUpToAHundred(TestDatabases kind) {
        open(kind);
        List<Id> few = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            few.add(core.member("person" + i));
        }
        Actor eva = grown("eva");
        Id bob = core.member("bob");
        block(few.get(11), eva.requireId());
        few.add(eva.requireId());
        clubs.found("readers", few);
        clubs.found("others", List.of(bob));
        List<Id> many = new ArrayList<>(few);
        LongStream.range(1, 100).mapToObj(Id::new).forEach(many::add);
        clubs.found("everybody", many);
        assertThat(mentions.in(eva, "body", "@Readers, and @others!"))
                .as("oneself, who blocked the author and groups of others left out")
                .containsOnlyKeys(few.subList(0, 11));
        refused(
                eva,
                "@everybody",
                "The group Club everybody has 112 members; a group of at most 100 can be mentioned. Write to some of"
                        + " them by name.");
    }

    @ParameterizedTest
    @EnumSource
    void moreThanTenPeopleAreRefusedAndTheNumberIsASetting(TestDatabases kind) {
        open(kind);
        for (int i = 1; i <= 11; i++) {
            core.member("person" + i);
        }
        Actor eva = grown("eva");
        assertThat(mentions.in(eva, "body", crowd(10) + crowd(10) + " @eva")).hasSize(10);
        refused(eva, crowd(11), "This text mentions 11 people; at most 10 are possible.");
        core.settings.save(Map.of("core.mentions.most", "11"));
        assertThat(mentions.in(eva, "body", crowd(11))).hasSize(11);
    }

    @ParameterizedTest
    @EnumSource
    void aNewAccountMentionsTwoUntilADayHasPassed(TestDatabases kind) {
        open(kind);
        for (int i = 1; i <= 3; i++) {
            core.member("person" + i);
        }
        Actor eva = core.accounts.actor(core.member("eva"));
        assertThat(mentions.in(eva, "body", crowd(2))).hasSize(2);
        String message = "This text mentions 3 people; at most 2 are possible while your account is new.";
        refused(eva, crowd(3), message);
        core.clock.forward(DAY.minusMillis(1));
        refused(eva, crowd(3), message);
        core.clock.forward(Duration.ofMillis(1));
        assertThat(mentions.in(eva, "body", crowd(3))).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void thousandsOfWordsThatLookLikeNamesAreBounded(TestDatabases kind) {
        open(kind);
        Id ada = core.member("ada");
        Actor eva = grown("eva");
        String words = IntStream.range(0, 5_000).mapToObj(i -> "@word" + i).collect(Collectors.joining(" "));
        assertThat(mentions.in(eva, "body", "@ada " + words)).containsOnlyKeys(ada);
    }
}
