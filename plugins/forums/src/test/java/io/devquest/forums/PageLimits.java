package io.devquest.forums;

import java.util.List;
import java.util.Map;

/** How many statements each page may take. */
final class PageLimits {

    /**
     * @param address the path as the table of routes has it, or with a value for its last part, and a query
     * @param kind {@code list} if it shows more when there is more, {@code leads} if it leads to another page
     */
    record Page(String route, String address, String reader, int most, String kind) {

        static Page read(String line) {
            String[] words = line.split("\\s+", -1);
            boolean varied = words.length > 4;
            return new Page(words[0], varied ? words[4] : words[0], words[1], Integer.parseInt(words[2]), words[3]);
        }

        boolean list() {
            return kind.equals("list");
        }

        int status() {
            return kind.equals("leads") ? 303 : 200;
        }

        @Override
        public String toString() {
            return address + " for " + reader;
        }
    }

    /**
     * Page, reader, the most statements, its kind, and its address if that is not the page itself. Counted
     * warm: people and sessions that were just read are kept in memory for some seconds.
     */
    private static final String LIMITS = """
            / guest 5 list
            / ann 7 list
            /activity guest 4 list
            /activity ann 5 list /activity?feed=all
            /activity ann 5 list /activity?feed=followed
            /activity/since guest 4 list /activity/since?since=MA
            /admin ada 0 leads
            /admin/audit ada 2 list
            /admin/events ada 4 list
            /admin/files ada 3 list
            /admin/jobs ada 4 list
            /admin/jobs/history ada 2 list
            /admin/mail ada 2 list
            /admin/plugins ada 2 form
            /admin/roles ada 2 list
            /admin/roles/{name} ada 2 form
            /admin/search ada 3 form
            /admin/settings ada 1 form
            /admin/settings/{key} ada 2 list
            /admin/users ada 3 list
            /admin/users/new ada 1 form
            /admin/users/{id} ada 9 list
            /admin/words ada 2 list
            /api guest 0 form
            /bookmarks ann 5 list
            /bookmarks/{type}/{id}/edit ann 4 form
            /content/{type}/{id} guest 1 leads
            /content/{type}/{id}/history ann 6 list
            /content/{type}/{id}/reactions guest 3 list
            /drafts ann 2 list
            /forgot guest 0 form
            /forums guest 1 list
            /forums ann 2 list
            /forums/boards ada 2 list
            /forums/boards/new ada 3 form
            /forums/boards/{slug} guest 5 list
            /forums/boards/{slug} ann 6 list
            /forums/boards/{slug}/audience ada 4 form
            /forums/boards/{slug}/edit ada 4 form
            /forums/boards/{slug}/moderators ada 4 form
            /forums/boards/{slug}/new ann 2 form
            /forums/boards/{slug}/template mona 2 form
            /forums/posts/{id} ann 3 leads
            /forums/posts/{id}/delete ann 3 form
            /forums/posts/{id}/edit ann 3 form
            /forums/topics ann 4 list /forums/topics?list=new
            /forums/topics ann 4 list /forums/topics?list=watched
            /forums/topics guest 3 list /forums/topics?list=top&period=all
            /forums/topics/{id} ann 1 leads
            /forums/topics/{id}/duplicate ann 2 form
            /forums/topics/{id}/moderate mona 2 form
            /forums/topics/{id}/sort mona 3 list
            /forums/topics/{id}/delete ann 2 form
            /forums/topics/{id}/edit ann 3 form
            /forums/topics/{id}/{slug} guest 4 list
            /forums/topics/{id}/{slug} ann 7 list
            /forums/topics/{id}/{slug} mona 7 list
            /forums/topics.atom guest 3 list
            /forums/topics.atom ann 3 list /forums/topics.atom?list=top&period=all
            /forums/boards/{slug}/topics.atom guest 4 list
            /forums/topics/{id}/posts.atom guest 3 list
            /forums/help guest 4 list
            /forums/help ann 6 list
            /forums/topics/{id}/{slug} guest 5 form {question}
            /forums/topics/{id}/{slug} ann 8 form {question}
            /forums/similar guest 2 form /forums/similar?title=Why+is+a+loop&board=help
            /forums/similar ann 3 form /forums/similar?title=Why+is+a+loop&board=help
            /g guest 1 list
            /g ann 3 list
            /g/new ann 1 form
            /g/{slug} guest 1 form
            /g/{slug} ann 3 list
            /g/{slug}/activity ann 5 list
            /g/{slug}/delete ann 2 form
            /g/{slug}/edit ann 2 form
            /g/{slug}/members ann 5 list
            /g/{slug}/moderation ann 5 list
            /health/live guest 0 form
            /health/ready guest 0 form
            /invitations ada 2 list
            /leaderboards guest 1 list
            /leaderboards ann 2 list
            /login guest 0 form
            /metrics guest 2 form
            /moderation mona 3 list
            /moderation/appeals mona 2 list
            /moderation/cases/{id} mona 7 list
            /moderation/mine rude 4 list
            /moderation/of/{type}/{id} mona 6 form
            /moderation/people/{name} mona 2 list
            /notifications ann 3 list
            /register guest 0 form
            /report/{type}/{id} rude 3 form
            /search guest 3 list /search?q=about+type:forums.topic
            /search guest 3 list /search?q=wrong+type:forums.post
            /search ann 5 list /search?q=about+type:forums.topic
            /settings/account ann 2 form
            /settings/feeds ann 2 form
            /settings/files ann 6 list
            /settings/mail ann 4 form
            /settings/notifications ann 4 list
            /settings/people ann 3 list
            /settings/profile ann 7 form
            /settings/reputation ann 2 form
            /settings/sessions ann 2 list
            /settings/tokens ann 2 list
            /settings/trust ann 3 form
            /submissions rude 2 list
            /tags guest 1 list
            /tags ann 2 list
            /tags/{tag} guest 6 list
            /tags/{tag} ann 7 list
            /tags/{tag}/edit mona 4 list
            /u guest 3 list
            /u ann 4 list
            /u/{name} guest 6 form
            /u/{name} ann 8 form
            /u/{name}/{key} guest 8 list /u/{name}/topics
            /u/{name}/{key} guest 11 list /u/{name}/activity
            /u/{name}/{key} ann 12 list /u/{name}/reputation
            /verify/again guest 0 form
            /activity.atom guest 4 list
            /g/{slug}/activity.atom guest 2 form
            /u/{name}/activity.atom guest 5 list
            /robots.txt guest 0 form
            /sitemap.xml guest 3 form
            /sitemap.xml guest 1 list /sitemap.xml?of=forums.topics&from=0000000000000
            /sitemap.xml guest 1 list /sitemap.xml?of=forums.boards&from=0000000000000
            /sitemap.xml guest 1 form /sitemap.xml?of=core.people&from=0000000000000
            """;

    private static final String MAILED = "a form about one account, behind a link in a mail";
    private static final String COMMENTS = "posts take no comments; CommentsTest counts them";
    private static final String FILE = "a file";
    private static final String FORM = "a form about one topic";
    private static final String PROVIDER = "leads to another site";

    /** Pages that show no rows of which there could be many, or that are counted elsewhere. */
    static final Map<String, String> NOT_COUNTED = Map.ofEntries(
            Map.entry("/activity/followed.atom", "the same list as /activity, for who has its secret address"),
            Map.entry("/appeal", MAILED),
            Map.entry("/comments/on/{type}/{id}", COMMENTS),
            Map.entry("/comments/{id}", COMMENTS),
            Map.entry("/comments/{id}/edit", COMMENTS),
            Map.entry("/comments/{id}/thread", COMMENTS),
            Map.entry("/confirm-mail", MAILED),
            Map.entry("/files/{id}/{name}", FILE),
            Map.entry("/forums/topics/{id}/duplicate", FORM),
            Map.entry("/forums/topics/{id}/moderate", FORM),
            Map.entry("/forums/topics/{id}/sort", FORM),
            Map.entry("/g/join/{token}", "a form about one group"),
            Map.entry("/login/with/{id}", PROVIDER),
            Map.entry("/login/with/{id}/return", PROVIDER),
            Map.entry("/notifications/{id}", "leads away and marks one notification as read"),
            Map.entry("/reset", MAILED),
            Map.entry("/setup", "there is nobody yet"),
            Map.entry("/u/{name}/avatar", FILE),
            Map.entry("/u/{name}/avatar.svg", FILE),
            Map.entry("/u/{name}/avatar/{file}", FILE),
            Map.entry("/unsubscribe/{token}", MAILED),
            Map.entry("/verify", MAILED));

    private PageLimits() {}

    static List<Page> all() {
        return LIMITS.lines().map(Page::read).toList();
    }
}
