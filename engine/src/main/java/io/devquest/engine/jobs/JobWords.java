package io.devquest.engine.jobs;

import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Jobs in the words of the reader. */
final class JobWords {

    private final Messages messages;
    private final Clock wall;

    JobWords(Messages messages, Clock wall) {
        this.messages = messages;
        this.wall = wall;
    }

    /** A job with what can only be said in words; {@code percent} is -1 if nobody knows. */
    record Line(JobLine job, String schedule, String next, String last, int percent) {
        boolean running() {
            return job.state().equals("running");
        }
    }

    List<Line> of(List<JobLine> jobs, Locale locale) {
        return jobs.stream().map(job -> of(job, locale)).toList();
    }

    private Line of(JobLine job, Locale locale) {
        int percent = job.total() > 0 ? (int) Math.min(100, job.done() * 100 / job.total()) : -1;
        return new Line(
                job, schedule(job.schedule(), locale), next(job.dueAt(), locale), length(job.lastMillis()), percent);
    }

    /** How long something took, such as {@code 12 ms} or {@code 3.4 s}. */
    static String length(long millis) {
        return millis < 1_000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1_000.0);
    }

    private String next(Instant due, Locale locale) {
        Duration wait = Duration.between(wall.instant(), due);
        if (wait.toSeconds() < 60) {
            return text(locale, wait.isNegative() ? "now" : "soon");
        }
        return wait.toHours() == 0
                ? text(locale, "minutes", wait.toMinutes())
                : wait.toDays() == 0 ? text(locale, "hours", wait.toHours()) : text(locale, "days", wait.toDays());
    }

    private String text(Locale locale, String key, Object... number) {
        return messages.text(Scope.CORE, locale, "core.jobs.in." + key, number);
    }

    private String schedule(String schedule, Locale locale) {
        if (schedule.startsWith("every ")) {
            Duration interval = Duration.parse(schedule.substring("every ".length()));
            String unit = interval.toSeconds() % 3_600 == 0
                    ? "hours"
                    : interval.toSeconds() % 60 == 0 ? "minutes" : "seconds";
            long number = interval.toSeconds() / (unit.equals("hours") ? 3_600 : unit.equals("minutes") ? 60 : 1);
            return messages.text(Scope.CORE, locale, "core.jobs.every." + unit, number);
        }
        String[] daily = schedule.split(" ");
        if (schedule.matches("\\d+ \\d+ \\* \\* \\* .+")) {
            String time =
                    String.format(Locale.ROOT, "%02d:%02d", Integer.parseInt(daily[1]), Integer.parseInt(daily[0]));
            return messages.text(Scope.CORE, locale, "core.jobs.daily", time, zone(daily[5], locale));
        }
        int space = schedule.lastIndexOf(' ');
        return space < 0
                ? schedule
                : schedule.substring(0, space) + " (" + zone(schedule.substring(space + 1), locale) + ")";
    }

    private String zone(String name, Locale locale) {
        return name.equals("site") ? messages.text(Scope.CORE, locale, "core.jobs.site") : name;
    }
}
