package io.devquest.distribution.bench;

import io.devquest.distribution.bench.Site.Person;
import io.devquest.distribution.bench.Site.Topic;
import java.io.IOException;
import java.util.List;

/** Running programs, what that does to everybody else, and a long snippet; in a community of its own, on all cores. */
final class LearningBench {

    private static final int PEOPLE = 20;
    private static final String BOARD = "learning";

    private final Setting setting;

    LearningBench(Setting setting) {
        this.setting = setting.within("learning");
    }

    void run(Table table) throws IOException {
        try (ServerProcess product = setting.startProduct(false)) {
            Site site = new Site(product.port());
            Person admin = site.admin();
            site.board(admin, BOARD);
            // the bench runs more than a person may
            site.set(admin, "runner.runs=10000");
            List<Person> people = site.people(PEOPLE);
            List<Program> programs = found(site, admin);
            if (programs.isEmpty()) {
                table.add("languages that can be run", 0, "see the log of the product");
            } else {
                new RunBench(setting, programs).run(product, people, table);
                new CrowdBench(setting, topic(site, admin)).run(product, people, table);
            }
            new LongSnippetBench(setting).run(product, admin, table);
        }
    }

    /** The programs of the languages that are on this machine. */
    private static List<Program> found(Site site, Person admin) {
        List<String> ids = site.read(admin, "/api/v1/runner/languages").valueStream()
                .map(language -> language.path("id").stringValue())
                .toList();
        return Program.ALL.stream()
                .filter(program -> ids.contains(program.language()))
                .toList();
    }

    private static Topic topic(Site site, Person author) {
        Topic topic = site.topic(author, BOARD, Texts.title(0), Texts.post(0));
        for (int i = 1; i < Setting.POSTS; i++) {
            site.reply(author, topic, Texts.post(i));
        }
        return topic;
    }
}
