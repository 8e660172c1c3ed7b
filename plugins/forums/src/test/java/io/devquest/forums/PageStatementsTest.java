package io.devquest.forums;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.http.Verb;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** However many rows a page shows, it asks the database as often: every page of the table of routes. */
@OnEveryDatabase
class PageStatementsTest {

    private static final int FEW = 3;
    private static final int MANY = 22;

    private static final Pattern SHAPE = Pattern.compile("<symbol id=\"i-([a-z-]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("<use href=\"#i-([a-z-]+)\"");
    private static final AtomicInteger VISITS = new AtomicInteger();

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    @Test
    void aPageTakesAsManyStatementsForManyRowsAsForFewAndNoMoreThanItsLimit() {
        Town town = Town.found(community);
        town.grow(FEW);
        List<Visit> few =
                PageLimits.all().stream().map(page -> visit(town, page)).toList();
        town.grow(MANY);
        List<Visit> many =
                PageLimits.all().stream().map(page -> visit(town, page)).toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < few.size(); i++) {
            faults.addAll(few.get(i).faults(many.get(i)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noPageIsForgotten() {
        Set<String> known = new TreeSet<>(PageLimits.NOT_COUNTED.keySet());
        PageLimits.all().forEach(page -> known.add(page.route()));
        assertThat(known).isEqualTo(pages());
    }

    private static Set<String> pages() {
        return community.routes().stream()
                .filter(route -> route.verb() == Verb.GET && !route.path().startsWith("/api/v1/"))
                .map(route -> route.path())
                .collect(toCollection(TreeSet::new));
    }

    /**
     * What a page takes, once everything is warm: the fewest of two counts, because what is kept in memory may grow too old
     * in between.
     */
    private static Visit visit(Town town, PageLimits.Page page) {
        int length = open(town, page);
        long statements =
                Math.min(community.statements(() -> open(town, page)), community.statements(() -> open(town, page)));
        return new Visit(page, statements, length);
    }

    /** Opens a page and says how long it is. Another query each time, so that no page made earlier for guests is sent. */
    private static int open(Town town, PageLimits.Page page) {
        String address = town.address(page.address());
        String query = (address.contains("?") ? "&" : "?") + "visit=" + VISITS.incrementAndGet();
        String text = town.who(page.reader())
                .get(address + query)
                .expect(page.status())
                .text();
        assertThat(icons(SHAPE, text))
                .as(page + " draws the icons it refers to")
                .containsAll(icons(REFERENCE, text));
        return text.length();
    }

    private static List<String> icons(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(icon -> icon.group(1)).toList();
    }

    private record Visit(PageLimits.Page page, long statements, int length) {

        List<String> faults(Visit later) {
            List<String> faults = new ArrayList<>();
            if (later.statements != statements) {
                faults.add(
                        page + " takes " + statements + " statements for few rows, " + later.statements + " for many");
            }
            if (Math.max(statements, later.statements) > page.most()) {
                faults.add(page + " takes " + later.statements + " statements");
            }
            if (page.list() && later.length <= length) {
                faults.add(page + " shows no more for many rows");
            }
            return faults;
        }
    }
}
