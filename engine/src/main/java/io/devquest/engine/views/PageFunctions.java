package io.devquest.engine.views;

import static java.time.temporal.ChronoUnit.SECONDS;

import io.devquest.api.view.Fragment;
import io.devquest.api.view.Html;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.text.Anchors;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Makes the functions of one owner's templates. */
public final class PageFunctions {

    /** Draws a part. */
    @FunctionalInterface
    interface Draw {
        String draw(Scope scope, Fragment fragment, Drawing drawing);
    }

    private static final int LONGEST_RANGE = 10_000;

    private final Messages messages;
    private final Assets assets;
    private final Slots slots;
    private final Fences fences;
    private final FormTrap trap;
    private final Clock clock;
    private final Icons icons = new Icons();

    public PageFunctions(Messages messages, Assets assets, Slots slots, Fences fences, FormTrap trap, Clock clock) {
        this.messages = messages;
        this.assets = assets;
        this.slots = slots;
        this.fences = fences;
        this.trap = trap;
        this.clock = clock;
    }

    TemplateFunctions of(Scope scope, ThreadLocal<@Nullable Drawing> current, Draw draw) {
        TemplateFunctions functions = new TemplateFunctions(
                (text, anchors) -> shown(text, anchors, current.get()),
                new SharedParts(current, fences::changes, clock));
        functions.add(
                "t",
                a -> messages.text(
                        scope.id(),
                        locale(current),
                        a.get(0).toString(),
                        a.subList(1, a.size()).toArray()));
        functions.add("asset", a -> assets.url(a.get(0).toString()));
        functions.add("icon", a -> icons.draw(a.get(0).toString(), current.get()));
        functions.add("icons", a -> icons.sheet(current.get()));
        functions.add("slot", a -> slot(a, current.get(), draw));
        functions.add("part", a -> part(scope, a.get(0), current.get(), draw));
        functions.add("ago", a -> ago(a.get(0), current.get()));
        functions.add("number", a -> number(a.get(0), locale(current)));
        functions.add("csrf", a -> csrf(current.get()));
        functions.add("trap", a -> trap(current.get()));
        functions.add("initials", a -> Words.initials(a.get(0).toString()));
        functions.add("range", PageFunctions::range);
        functions.add("tint", a -> Words.tint(a.get(0).toString()));
        return functions;
    }

    private String shown(Html text, @Nullable Object anchors, @Nullable Drawing drawing) {
        Html filled = fences.fill(text);
        if (filled != text && drawing != null && drawing.shared() != null) {
            drawing.shared().until(clock.instant()); // a block may be drawn otherwise next time
        }
        String shown = filled.value();
        return anchors == null || anchors.toString().isEmpty() ? shown : Anchors.within(shown, anchors.toString());
    }

    /** Pebble's own makes a list of any length before the first element is drawn. */
    private static List<Long> range(List<Object> bounds) {
        long from = ((Number) bounds.get(0)).longValue();
        long to = ((Number) bounds.get(1)).longValue();
        if (from <= to && Long.compareUnsigned(to - from, LONGEST_RANGE) >= 0) {
            throw new IllegalArgumentException("A range has at most " + LONGEST_RANGE + " numbers");
        }
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    private static String number(Object value, Locale locale) {
        // most numbers are too small to need a separator in any language that is written in these digits
        return value instanceof Number number && 0 <= number.longValue() && number.longValue() < 1000
                ? Long.toString(number.longValue())
                : NumberFormat.getIntegerInstance(locale).format(value);
    }

    private static Locale locale(ThreadLocal<@Nullable Drawing> current) {
        Drawing drawing = current.get();
        return drawing == null ? Locale.ENGLISH : drawing.locale();
    }

    private SafeString slot(List<Object> named, @Nullable Drawing drawing, Draw draw) {
        if (drawing == null || drawing.request() == null) {
            return new SafeString("");
        }
        refuse(drawing);
        Object about = named.size() > 1 ? named.get(1) : drawing.request().actor();
        List<String> parts = slots.render(
                named.get(0).toString(),
                about,
                drawing.request(),
                (owner, fragment) -> draw.draw(owner, fragment, drawing));
        return new SafeString(String.join("\n", parts));
    }

    private static void refuse(Drawing drawing) {
        if (drawing.shared() != null) {
            throw new IllegalStateException("slot, part and trap are of one page, so no shared part has them");
        }
    }

    private SafeString part(Scope scope, @Nullable Object value, @Nullable Drawing drawing, Draw draw) {
        if (drawing != null) {
            refuse(drawing);
        }
        if (drawing != null && value instanceof Fragment own) {
            // of the page's own owner, or of the engine, whose templates are everybody's
            return new SafeString(draw.draw(scope, own, drawing));
        }
        if (drawing == null || drawing.request() == null || !(value instanceof OwnedPart owned)) {
            return new SafeString("");
        }
        return new SafeString(
                slots.draw(owned, drawing.request(), (owner, fragment) -> draw.draw(owner, fragment, drawing))
                        .orElse(""));
    }

    private Object ago(@Nullable Object value, @Nullable Drawing drawing) {
        if (!(value instanceof Instant then)) {
            return "";
        }
        Instant now = clock.instant();
        if (drawing != null && drawing.shared() != null) {
            drawing.shared().until(Words.changes(then, now));
        }
        String words = Words.ago(then, now, messages, drawing == null ? Locale.ENGLISH : drawing.locale());
        return new SafeString("<time class=\"ago\" datetime=\"" + then.truncatedTo(SECONDS) + "\">"
                + Words.escape(words) + "</time>");
    }

    private SafeString trap(@Nullable Drawing drawing) {
        if (drawing != null) {
            refuse(drawing); // the fields tell when they were drawn
        }
        return new SafeString(trap.fields());
    }

    private static SafeString csrf(@Nullable Drawing drawing) {
        String token = drawing == null ? "" : drawing.csrfToken();
        return new SafeString("<input type=\"hidden\" name=\"_csrf\" value=\"" + Words.escape(token) + "\">");
    }
}
