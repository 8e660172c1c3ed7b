package io.devquest.testkit.search;

import static io.devquest.testkit.search.Asking.ask;
import static io.devquest.testkit.search.Asking.count;
import static io.devquest.testkit.search.Asking.suggestions;
import static io.devquest.testkit.search.Asking.titles;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.data.Transactions;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What a person may not see takes no part in anything the search says, at any moment. */
@OnEveryDatabase
class SearchVisibilityTest {

    @RegisterExtension
    static final Community community = Community.withArchive(Shelf.archive());

    private final TestClient ann = community.member("ann");
    private final TestClient stranger = community.member("stranger");

    private final Shelf shelf = new Shelf(community, ann);

    private String group(String name) {
        return ann.post("/api/v1/g", Map.of("name", name, "joining", "open", "capacity", 0))
                .expect(201)
                .json("/slug");
    }

    private Id groupId(String slug) {
        return ann.get("/api/v1/g/" + slug).expect(200).id();
    }

    private void assertUnknown(TestClient who, String word) {
        JsonNode answer = ask(who, word);
        assertThat(titles(answer)).isEmpty();
        assertThat(count(answer)).isZero();
        assertThat(answer.path("counts").size()).isZero();
        assertThat(answer.toString().toLowerCase()).doesNotContain("<mark>" + word);
        assertThat(suggestions(who, word.substring(0, 5))).isEmpty();
    }

    @Test
    void aBookOfAGroupIsFoundByItsMembersOnly() {
        Id group = groupId(group("Moss readers"));
        shelf.add(List.of(Shelf.with(Shelf.book("Sphagnum notes", "Peat"), "tags", "sphagnum-tag")), "group:" + group);
        community.settle();
        assertThat(titles(ann, "sphagnum")).containsExactly("Sphagnum notes");
        assertThat(suggestions(ann, "sphagn")).contains("Sphagnum notes", "sphagnum-tag");
        assertUnknown(stranger, "sphagnum");
        assertUnknown(community.guest(), "sphagnum");
        assertThat(titles(stranger, "tag:sphagnum-tag")).isEmpty();
        assertThat(titles(stranger, "author:ann peat")).isEmpty();
        assertThat(titles(community.admin("boss"), "sphagnum")).containsExactly("Sphagnum notes");
    }

    @Test
    void membersStaffAndNamedPeopleSeeWhatIsForThem() {
        shelf.add("Quokka for members", "x", "members");
        shelf.add("Quokka for staff", "x", "staff");
        shelf.add("Quokka for one", "x", "person:" + stranger.id());
        community.settle();
        assertThat(titles(community.guest(), "quokka")).isEmpty();
        assertThat(titles(ann, "quokka")).containsExactly("Quokka for members");
        assertThat(titles(stranger, "quokka")).containsExactlyInAnyOrder("Quokka for members", "Quokka for one");
        assertThat(titles(community.moderator("mod"), "quokka"))
                .containsExactlyInAnyOrder("Quokka for members", "Quokka for staff");
    }

    @Test
    void whatBecomesPrivateIsUnknownToStrangersBeforeTheIndexHasLearntIt() {
        Id group = groupId(group("Fern readers"));
        Id book = shelf.add("Bracken notes", "Fronds", "public");
        Id part = shelf.addPart(book, "Bracken appendix", "Spores");
        community.settle();
        assertThat(titles(stranger, "bracken")).containsExactlyInAnyOrder("Bracken notes", "Bracken appendix");
        shelf.whileHeld(() -> {
            shelf.edit(part, "Bracken appendix", "More spores");
            shelf.showTo(book, "group:" + group);
            assertUnknown(stranger, "bracken");
        });
        community.settle();
        assertUnknown(stranger, "bracken");
        assertThat(titles(ann, "bracken")).hasSize(2);
    }

    @Test
    void whatIsConcealedGoesAtOnceWithItsPartsAndComesBackWithThem() {
        Id book = shelf.add("Lichen notes", "Crusts", "public");
        shelf.addPart(book, "Lichen appendix", "Symbiosis");
        community.settle();
        shelf.whileHeld(() -> {
            shelf.edit(book, "Lichen notes", "Crusts and leaves");
            shelf.make(book, "concealed");
            assertUnknown(ann, "lichen");
        });
        community.settle();
        assertUnknown(ann, "lichen");
        shelf.make(book, "revealed");
        community.settle();
        assertThat(titles(ann, "lichen")).containsExactlyInAnyOrder("Lichen notes", "Lichen appendix");
    }

    @Test
    void whoLeavesAGroupFindsNothingOfItAtOnce() {
        String slug = group("Alga readers");
        Id group = groupId(slug);
        shelf.add("Kelpforest notes", "Brown algae", "group:" + group);
        stranger.put("/api/v1/g/" + slug + "/members/me", "").expect(200);
        community.settle();
        assertThat(titles(stranger, "kelpforest")).containsExactly("Kelpforest notes");
        stranger.delete("/api/v1/g/" + slug + "/members/me").expect(204);
        assertUnknown(stranger, "kelpforest");
    }

    @Test
    void whatWasForAGroupThatIsGoneIsForStaff() {
        String slug = group("Liverworts");
        shelf.add("Marchantia notes", "Thallus", "group:" + groupId(slug));
        community.settle();
        ann.delete("/api/v1/g/" + slug).expect(204);
        assertUnknown(ann, "marchantia");
        community.settle();
        assertUnknown(ann, "marchantia");
        assertThat(titles(community.moderator("mod"), "marchantia")).containsExactly("Marchantia notes");
    }

    @Test
    void whatIsRemovedForGoodIsGone() {
        Id book = shelf.add("Hornwort notes", "x", "public");
        community.settle();
        shelf.make(book, "burnt");
        assertUnknown(ann, "hornwort");
        community.settle();
        assertUnknown(ann, "hornwort");
    }

    @Test
    void thingsOfAPluginThatIsOffAreNotFoundAndThoseOfOneThatIsOnAgainAre() {
        Id book = shelf.add("Clubmoss notes", "x", "public");
        community.settle();
        community.plugins().disable("library");
        assertUnknown(ann, "clubmoss");
        community
                .server()
                .get(Transactions.class)
                .inTransaction(() -> community.server().get(AudienceStore.class).hide(book));
        community.settle();
        community.plugins().enable("library");
        community.settle();
        assertUnknown(ann, "clubmoss");
        community
                .server()
                .get(Transactions.class)
                .inTransaction(() -> community.server().get(AudienceStore.class).show(book));
        community.settle();
        assertThat(titles(ann, "clubmoss")).containsExactly("Clubmoss notes");
    }

    @Test
    void whatChangesWhileThePluginIsOffIsReadOnceItIsOnAgain() {
        Id book = shelf.add("Quillwort notes", "x", "public");
        community.settle();
        community.plugins().disable("library");
        var transactions = community.server().get(Transactions.class);
        var audiences = community.server().get(AudienceStore.class);
        transactions.inTransaction(() -> audiences.hide(book));
        transactions.inTransaction(() -> audiences.show(book));
        community.settle();
        assertUnknown(ann, "quillwort");
        community.plugins().enable("library");
        community.settle();
        assertThat(titles(ann, "quillwort")).containsExactly("Quillwort notes");
    }

    @Test
    void aBookThatCannotBeReadKeepsNoOtherFromBeingFound() {
        shelf.add(List.of(Shelf.book("Whole spikemoss", ""), Shelf.book("Broken spikemoss", "")), "public");
        community.settle();
        assertThat(titles(ann, "spikemoss")).containsExactly("Whole spikemoss");
    }
}
