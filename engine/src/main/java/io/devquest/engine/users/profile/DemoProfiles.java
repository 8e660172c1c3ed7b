package io.devquest.engine.users.profile;

import io.devquest.api.access.Actor;
import io.devquest.api.demo.DemoData;
import java.util.List;
import java.util.Map;

/** What the demo people say of themselves; made once, so that it can be changed. */
record DemoProfiles(Profiles profiles) implements DemoData {

    private static final int EVENING = 18 * 60;
    private static final int NIGHT = 21 * 60;

    private static final Map<String, ProfileChange> SAID = Map.of(
            "ada",
            said(
                    "I run this place. Write to me when something is unclear, or **unkind**.",
                    List.of(new Skill("Java", 5), new Skill("SQL", 4)),
                    List.of("sv", "en"),
                    "SE",
                    "Europe/Stockholm"),
            "moe",
            said(
                    "Backend by day. I keep the boards tidy and like questions with a small example.",
                    List.of(new Skill("Python", 4), new Skill("PostgreSQL", 4)),
                    List.of("ar", "en"),
                    "EG",
                    "Africa/Cairo"),
            "grace",
            said(
                    "Twenty years of Java, the last five of them teaching it. Ask me about *tests* and about reading"
                            + " stack traces from the bottom.",
                    List.of(new Skill("Java", 5), new Skill("Testing", 5), new Skill("Git", 4)),
                    List.of("en", "yo"),
                    "NG",
                    "Africa/Lagos"),
            "yuki",
            said(
                    "Learning Java after work, one lesson a day.",
                    List.of(new Skill("Java", 2), new Skill("HTML", 3)),
                    List.of("ja", "en"),
                    "JP",
                    "Asia/Tokyo"),
            "sofia",
            said(
                    "Physics student. Python for data, looking for people to practise with.",
                    List.of(new Skill("Python", 3), new Skill("NumPy", 2)),
                    List.of("pt", "en", "es"),
                    "PT",
                    "Europe/Lisbon"));

    private static ProfileChange said(
            String bio, List<Skill> skills, List<String> languages, String country, String zone) {
        List<Window> evenings = List.of(new Window(2, EVENING, NIGHT), new Window(4, EVENING, NIGHT));
        return new ProfileChange(null, bio, skills, languages, country, zone, evenings, null, null, 0);
    }

    @Override
    public void make(List<Actor> people) {
        for (Actor person : people) {
            ProfileChange change = SAID.get(person.name());
            if (change != null && profiles.own(person).version() == 0) {
                profiles.change(person, change);
            }
        }
    }
}
