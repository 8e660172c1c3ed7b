package io.devquest.distribution;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Whether Tab leads to everything on a page that can be used, and whether it can be seen where the focus is. In an editor of
 * code, where Tab indents, Escape comes first, as is written below it.
 */
final class Keyboard {

    /** Numbers the stops and returns how many there are. Of the radio buttons with one name, Tab stops at one. */
    private static final String NUMBER = """
            () => {
              const able = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]')]
                .filter(e => !e.disabled && e.tabIndex >= 0 && e.type !== 'hidden' && !e.closest('[inert]')
                  && e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}));
              const stops = able.filter(e => {
                if (e.type !== 'radio') return true;
                const group = able.filter(other => other.type === 'radio' && other.name === e.name && other.form === e.form);
                return e === (group.find(other => other.checked) ?? group[0]);
              });
              stops.forEach((e, i) => { e.dataset.stop = i; });
              window.focused = [];
              addEventListener('focusin', ({target}) => {
                const style = getComputedStyle(target.closest('.write, .code-box') ?? target);
                const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                window.focused.push([Number(target.dataset.stop ?? -1), seen]);
              });
              return stops.length;
            }
            """;

    /** What got the focus since this was asked last: the number of the stop, or -1, and whether one sees that it has it. */
    private static final String FOCUSED = "window.focused.splice(0)";

    /** Whether there are editors of code, which Tab leaves after Escape only. */
    private static final String EDITORS = "document.querySelector('.cm-content') !== null";

    private static final String IN_EDITOR = "document.activeElement.matches('.cm-content')";

    // asked seldom, because each question waits for the browser
    private static final int PRESSES = 20;

    private static final String TEXT =
            "i => document.querySelector('[data-stop=\"' + i + '\"]')?.outerHTML.slice(0, 200) ?? 'what is gone'";

    private Keyboard() {}

    /** What somebody without a mouse would miss; a sentence for each. */
    static List<String> complaints(Page page) {
        int stops = ((Number) page.evaluate(NUMBER)).intValue();
        BitSet reached = new BitSet(stops);
        List<String> complaints = new ArrayList<>();
        // where a field has the focus from the start, Tab comes round to what is before it
        int step = Boolean.TRUE.equals(page.evaluate(EDITORS)) ? 1 : PRESSES;
        for (int pressed = 0; reached.cardinality() < stops && pressed < 2 * stops + PRESSES; pressed += step) {
            if (step == 1 && Boolean.TRUE.equals(page.evaluate(IN_EDITOR))) {
                page.keyboard().press("Escape");
            }
            for (int i = 0; i < step; i++) {
                page.keyboard().press("Tab");
            }
            for (Object focus : (List<?>) page.evaluate(FOCUSED)) {
                int stop = ((Number) ((List<?>) focus).get(0)).intValue();
                if (stop >= 0 && !reached.get(stop)) {
                    reached.set(stop);
                    if (Boolean.FALSE.equals(((List<?>) focus).get(1))) {
                        complaints.add("The focus cannot be seen on " + page.evaluate(TEXT, stop));
                    }
                }
            }
        }
        for (int missed = reached.nextClearBit(0); missed < stops; missed = reached.nextClearBit(missed + 1)) {
            complaints.add("Tab does not lead to " + page.evaluate(TEXT, missed));
        }
        return complaints;
    }
}
