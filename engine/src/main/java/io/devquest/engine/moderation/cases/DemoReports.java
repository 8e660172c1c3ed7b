package io.devquest.engine.moderation.cases;

import io.devquest.api.access.Actor;
import io.devquest.api.demo.DemoData;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Some reports, so that moderators of a demo have something to decide; made once. */
record DemoReports(Reports reports) implements DemoData {

    private record Report(String by, String about, ReportReason reason, String text) {}

    private static final List<Report> MADE = List.of(
            new Report(
                    "aarav",
                    "nils",
                    ReportReason.INSULT,
                    "He called me a child in the topic about machines. We have talked since and it is fine for me, but"
                            + " you wanted to hear of such things."),
            new Report(
                    "katya",
                    "jin",
                    ReportReason.OTHER,
                    "The picture in this profile belongs to a friend of mine, who did not agree to it. Please ask him"
                            + " to change it."),
            new Report(
                    "dewi",
                    "gustavo",
                    ReportReason.SPAM,
                    "Second time that I see a link to the shop with the cables, this time in a private message."));

    @Override
    public void make(List<Actor> people) {
        Map<String, Actor> byName = people.stream().collect(Collectors.toMap(Actor::name, Function.identity()));
        for (Report report : MADE) {
            Actor by = byName.get(report.by());
            Actor about = byName.get(report.about());
            if (by != null && about != null && !reports.madeAny(by)) {
                Subject subject = Subject.of(SubjectKind.PERSON.word(), about.requireId());
                reports.report(by, subject, report.reason().word(), report.text());
            }
        }
    }
}
