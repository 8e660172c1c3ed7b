package io.devquest.testkit.activity;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.users.Accounts;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Feeds for feed readers, and their private addresses. */
@OnEveryDatabase
class AtomTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String EVIL = "]]> <b> & \" ' \u0001\u000B\uFFFE \uD83E\uDD89";

    @RegisterExtension
    final Community community = Community.withArchive(Writers.archive());

    private final Writers writers = new Writers(community);
    private TestClient ana;
    private TestClient ben;

    @BeforeEach
    void people() {
        ana = community.member("ana");
        ben = community.member("ben");
    }

    private static Document parsed(TestAnswer answer) {
        answer.expect(200);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/atom+xml");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.bytes()));
        } catch (Exception e) {
            throw new AssertionError("No XML: " + answer, e);
        }
    }

    /** The elements of that name directly in another. */
    private static List<Element> in(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child && name.equals(child.getLocalName())) {
                assertThat(child.getNamespaceURI()).isEqualTo(ATOM);
                found.add(child);
            }
        }
        return found;
    }

    private static String one(Element parent, String name) {
        assertThat(in(parent, name)).as("%s in %s", name, parent.getLocalName()).hasSize(1);
        return in(parent, name).get(0).getTextContent();
    }

    private static String link(Element parent, String relation) {
        List<Element> links = in(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .toList();
        assertThat(links).as("%s of %s", relation, parent.getLocalName()).hasSize(1);
        return links.get(0).getAttribute("href");
    }

    /** What RFC 4287 asks of every feed and entry. */
    private static List<Element> checked(TestAnswer answer) {
        Element feed = parsed(answer).getDocumentElement();
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(URI.create(one(feed, "id")).getScheme()).isEqualTo("tag");
        assertThat(one(feed, "title")).isNotBlank();
        OffsetDateTime updated = OffsetDateTime.parse(one(feed, "updated"));
        assertThat(URI.create(link(feed, "self")).isAbsolute()).isTrue();
        assertThat(URI.create(link(feed, "alternate")).isAbsolute()).isTrue();
        List<Element> entries = in(feed, "entry");
        for (Element entry : entries) {
            assertThat(URI.create(one(entry, "id")).getScheme()).isEqualTo("tag");
            assertThat(one(entry, "title")).isNotBlank();
            assertThat(OffsetDateTime.parse(one(entry, "updated"))).isBeforeOrEqualTo(updated);
            OffsetDateTime.parse(one(entry, "published"));
            assertThat(one(in(entry, "author").get(0), "name")).isNotBlank();
            assertThat(URI.create(link(entry, "alternate")).isAbsolute()).isTrue();
        }
        assertThat(entries.stream().map(entry -> one(entry, "id")).distinct()).hasSameSizeAs(entries);
        assertThat(OffsetDateTime.parse(answer.header("Last-Modified").orElse(""), RFC_1123_DATE_TIME)
                        .toInstant())
                .isEqualTo(updated.toInstant().truncatedTo(ChronoUnit.SECONDS));
        return entries;
    }

    private static List<String> titles(TestAnswer answer) {
        return checked(answer).stream().map(entry -> one(entry, "title")).toList();
    }

    private String token(TestClient who) {
        return who.post("/api/v1/me/feed-token").expect(201).json("/token");
    }

    @Test
    void publicFeedsAreValidAtomWhateverPeopleWrite() {
        assertThat(titles(community.guest().get("/activity.atom"))).isEmpty();
        writers.write(ana, EVIL, Map.of("body", EVIL));
        community.clock().advance(Duration.ofMinutes(1));
        writers.write(ana, "For members", Map.of("audience", "members"));
        for (String path : List.of("/activity.atom", "/u/ana/activity.atom")) {
            for (TestClient who : List.of(community.guest(), ana)) {
                List<Element> entries = checked(who.get(path));
                assertThat(entries).hasSize(1);
                assertThat(one(entries.get(0), "title"))
                        .isEqualTo("Ana wrote <b>]]> <b> & \" '  \uD83E\uDD89</b> in something you cannot see");
                assertThat(one(entries.get(0), "summary")).isEqualTo("]]> <b> & \" '  \uD83E\uDD89");
            }
        }
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() {
        writers.write(ana, "Old");
        TestClient guest = community.guest();
        String tag = guest.get("/activity.atom").expect(200).header("ETag").orElseThrow();
        String date = guest.get("/activity.atom").header("Last-Modified").orElseThrow();
        guest.with("If-None-Match", tag).get("/activity.atom").expect(304);
        guest.with("If-None-Match", "\"other\", " + tag).get("/activity.atom").expect(304);
        guest.with("If-Modified-Since", date).get("/activity.atom").expect(304);
        guest.with("If-None-Match", "\"other\"")
                .with("If-Modified-Since", date)
                .get("/activity.atom")
                .expect(200);
        community.clock().advance(Duration.ofMinutes(1));
        writers.write(ana, "New");
        assertThat(titles(guest.with("If-None-Match", tag).get("/activity.atom")))
                .hasSize(2);
        guest.with("If-Modified-Since", date).get("/activity.atom").expect(200);
    }

    @Test
    void aTokenReadsWhatItsPersonMaySeeAndNothingElse() {
        writers.write(ana, "For members", Map.of("audience", "members"));
        ben.put("/api/v1/u/ana/follow", "").expect(204);
        String token = token(ben);
        TestClient reader = community.guest();
        assertThat(titles(reader.get("/activity/followed.atom?token=" + token))).hasSize(1);
        assertThat(titles(reader.get("/activity.atom?token=" + token))).hasSize(1);
        assertThat(titles(reader.get("/u/ana/activity.atom?token=" + token))).hasSize(1);
        assertThat(titles(reader.get("/activity.atom"))).isEmpty();
        reader.get("/api/v1/me?token=" + token).problem("sign_in_required", 401);
        reader.get("/api/v1/activity?feed=followed&token=" + token).problem("sign_in_required", 401);
        reader.with("Authorization", "Bearer " + token).get("/api/v1/me").expect(401);
        reader.get("/activity/followed.atom").expect(404);
        reader.get("/activity/followed.atom?token=" + new StringBuilder(token).reverse())
                .expect(404);
        reader.get("/activity/followed.atom?token=").expect(404);
    }

    @Test
    void theTokenOfStaffSeesWhatAMemberSees() {
        TestClient ada = community.admin("ada");
        ada.put("/api/v1/u/ana/follow", "").expect(204);
        writers.write(ana, "For staff", Map.of("audience", "staff"));
        writers.write(ana, "For members", Map.of("audience", "members"));
        assertThat(Writers.followed(ada)).containsExactly("For members", "For staff");
        assertThat(titles(community.guest().get("/activity/followed.atom?token=" + token(ada))))
                .hasSize(1);
    }

    @Test
    void aNewAddressEndsTheOldOneAndOnlyItsHashIsKept() {
        String old = token(ben);
        String fresh = token(ben);
        community.guest().get("/activity/followed.atom?token=" + old).expect(404);
        community.guest().get("/activity/followed.atom?token=" + fresh).expect(200);
        assertThat(community.rows("core").get("feed_token"))
                .hasSize(1)
                .noneMatch(row -> row.contains(fresh) || row.contains(old));
        ben.delete("/api/v1/me/feed-token").expect(204);
        community.guest().get("/activity/followed.atom?token=" + fresh).expect(404);
        assertThat(ben.get("/api/v1/me/feed-token").expect(200).json("/createdAt"))
                .isEmpty();
    }

    @Test
    void theAddressIsShownOnceOnItsPage() {
        ben.page("/settings/feeds").contains("You have no address yet");
        TestAnswer made = ben.form("/settings/feeds", Map.of()).expect(200);
        made.contains("/activity/followed.atom?token=");
        assertThat(made.header("Cache-Control")).contains("no-store");
        ben.page("/settings/feeds").lacks("token=").contains("Make a new address");
        ben.form("/settings/feeds/end", Map.of()).expect(303);
        ben.page("/settings/feeds").contains("You have no address yet");
        community.guest().get("/api/v1/me/feed-token").problem("sign_in_required", 401);
    }

    @Test
    void theTokenOfADisabledAccountIsDead() {
        String token = token(ben);
        Accounts accounts = community.server().accounts();
        accounts.disable(ben.id());
        community.guest().get("/activity/followed.atom?token=" + token).expect(404);
        accounts.enable(ben.id());
        community.guest().get("/activity/followed.atom?token=" + token).expect(200);
    }
}
