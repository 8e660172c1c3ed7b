package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The feeds of the forums: what anybody may see, whoever asks. Every test has a board of its own. */
@OnEveryDatabase
class FeedsTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private static Ground ground() {
        community.clock().advance(Duration.ofMinutes(1));
        return Ground.of(community);
    }

    private static Element feed(TestAnswer answer) {
        assertThat(answer.expect(200).header("Content-Type").orElse("")).startsWith("application/atom+xml");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(answer.bytes()))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("No XML: " + answer, e);
        }
    }

    private static List<Element> in(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList children = parent.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getParentNode() == parent) {
                found.add((Element) children.item(i));
            }
        }
        return found;
    }

    private static List<String> texts(TestAnswer answer, String name) {
        return in(feed(answer), "entry").stream()
                .map(entry -> in(entry, name).get(0).getTextContent())
                .toList();
    }

    private static String ofBoard(Ground ground, String query) {
        return "/forums/boards/" + ground.board() + "/topics.atom" + query;
    }

    private static String ofTopic(Ground ground) {
        return "/forums/topics/" + ground.topic() + "/posts.atom";
    }

    private static String start(Ground ground, String title) {
        return Ground.start(ground.ann(), ground.board(), title).expect(201).json("/id");
    }

    @Test
    void aListIsTheSameAsAFeedWithWholeAddresses() {
        Ground ground = ground();
        community.clock().advance(Duration.ofMinutes(1));
        start(ground, "A newer one");
        Element feed = feed(ground.guest().get(ofBoard(ground, "")));
        assertThat(in(feed, "title").get(0).getTextContent()).isEqualTo("Board");
        List<Element> entries = in(feed, "entry");
        assertThat(entries).hasSize(2);
        Element older = entries.get(1);
        assertThat(in(older, "title").get(0).getTextContent()).isEqualTo("Why a loop?");
        assertThat(in(older, "summary").get(0).getTextContent()).isEqualTo("I wonder");
        assertThat(in(older, "link").get(0).getAttribute("href"))
                .isEqualTo(community.server().url() + ground.page());
        assertThat(in(feed, "link").get(0).getAttribute("href"))
                .isEqualTo(community.server().url() + ofBoard(ground, ""));
        assertThat(texts(ground.guest().get("/forums/topics.atom"), "title")).startsWith("A newer one", "Why a loop?");
    }

    @Test
    void theFiltersOfAListNarrowItsFeed() {
        Ground ground = ground();
        ground.ann()
                .post(
                        "/api/v1/forums/boards/" + ground.board() + "/topics",
                        Map.of("title", "Tagged", "body", "One", "tags", List.of(ground.board())))
                .expect(201);
        ground.reply(ground.bob(), "A reply");
        String tag = "?tag=" + ground.board();
        assertThat(texts(ground.guest().get(ofBoard(ground, tag)), "title")).containsExactly("Tagged");
        assertThat(texts(ground.guest().get("/forums/topics.atom" + tag), "title"))
                .containsExactly("Tagged");
        assertThat(texts(ground.guest().get(ofBoard(ground, "?list=top&period=all")), "title"))
                .containsExactly("Why a loop?", "Tagged");
        assertThat(texts(ground.guest().get(ofBoard(ground, "?state=unanswered")), "title"))
                .containsExactly("Tagged");
        ground.ann().get(ofBoard(ground, "?list=unread")).expect(400);
    }

    @Test
    void thePostsOfATopicComeNewestFirstWithoutWhatWasDeleted() {
        Ground ground = ground();
        ground.reply(ground.bob(), "A *second* post");
        String third = ground.reply(ground.bob(), "A third post");
        assertThat(texts(ground.guest().get(ofTopic(ground)), "summary"))
                .containsExactly("A third post", "A second post", "I wonder");
        ground.bob().delete(third).expect(204);
        assertThat(texts(ground.guest().get(ofTopic(ground)), "title"))
                .containsExactly("Why a loop? #2", "Why a loop? #1");
        ground.moderator().delete(ground.topicPath()).expect(204);
        ground.guest().get(ofTopic(ground)).expect(404);
        ground.moderator().get(ofTopic(ground)).expect(404);
    }

    @Test
    void whatIsNotForEverybodyIsInNoFeedWhoeverAsks() {
        Ground ground = ground();
        TestClient owner = Circle.around(ground).owner();
        for (TestClient who : List.of(ground.guest(), owner, community.admin("ada"))) {
            who.get(ofBoard(ground, "")).expect(404);
            who.get(ofTopic(ground)).expect(404);
            assertThat(who.get("/forums/topics.atom").expect(200).text()).doesNotContain(ground.topic());
        }
        assertThat(owner.get("/forums/boards/" + ground.board()).expect(200).text())
                .doesNotContain("topics.atom");
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() {
        Ground ground = ground();
        TestClient guest = ground.guest();
        TestAnswer answer = guest.get(ofTopic(ground)).expect(200);
        String tag = answer.header("ETag").orElseThrow();
        String date = answer.header("Last-Modified").orElseThrow();
        guest.with("If-None-Match", tag).get(ofTopic(ground)).expect(304);
        guest.with("If-Modified-Since", date).get(ofTopic(ground)).expect(304);
        community.clock().advance(Duration.ofMinutes(1));
        ground.reply(ground.bob(), "Something new");
        guest.with("If-None-Match", tag).get(ofTopic(ground)).expect(200);
        guest.with("If-Modified-Since", date).get(ofTopic(ground)).expect(200);
    }

    @Test
    void thePagesLeadToTheirFeeds() {
        Ground ground = ground();
        String alternate = "<link rel=\"alternate\" type=\"application/atom+xml\"";
        assertThat(ground.guest().get(ground.page()).expect(200).text())
                .contains(alternate, "href=\"" + ofTopic(ground) + "\"");
        assertThat(ground.ann()
                        .get("/forums/boards/" + ground.board() + "?tag=java")
                        .expect(200)
                        .text())
                .contains(alternate, "href=\"" + ofBoard(ground, "?tag=java") + "\"");
        assertThat(ground.ann()
                        .get("/forums/topics?list=top&period=week")
                        .expect(200)
                        .text())
                .contains(alternate, "href=\"/forums/topics.atom?list=top&amp;period=week\"");
        assertThat(ground.ann().get("/forums/topics?list=unread").expect(200).text())
                .doesNotContain(".atom");
    }
}
