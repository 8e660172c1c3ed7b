package io.devquest.engine.users.profile;

import io.devquest.api.access.Actor;
import io.devquest.api.demo.DemoData;
import io.devquest.engine.users.DemoPeople;
import io.devquest.engine.users.DemoPerson;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the demo people say of themselves; made once, so that it can be changed. */
record DemoProfiles(Profiles profiles) implements DemoData {

    private static final int EVENING = 18 * 60;
    private static final int NIGHT = 21 * 60;

    @Override
    public void make(List<Actor> people) {
        Map<String, DemoPerson> texts =
                DemoPeople.load().stream().collect(Collectors.toMap(DemoPerson::name, person -> person));
        for (Actor actor : people) {
            DemoPerson person = texts.get(actor.name());
            if (person != null && profiles.own(actor).version() == 0) {
                profiles.change(actor, said(person));
            }
        }
    }

    private static ProfileChange said(DemoPerson person) {
        return new ProfileChange(
                null,
                person.bio(),
                person.skills().stream().map(DemoProfiles::skill).toList(),
                person.languages(),
                person.country(),
                person.zone(),
                person.evenings().stream()
                        .map(day -> new Window(day, EVENING, NIGHT))
                        .toList(),
                null,
                null,
                0);
    }

    private static Skill skill(String text) {
        int blank = text.lastIndexOf(' ');
        return new Skill(text.substring(0, blank), Integer.parseInt(text.substring(blank + 1)));
    }
}
