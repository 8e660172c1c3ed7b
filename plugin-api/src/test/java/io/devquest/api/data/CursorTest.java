package io.devquest.api.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import java.time.Instant;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class CursorTest {

    @Property
    void everyKeySurvivesItsText(@ForAll long id, @ForAll long number, @ForAll Instant instant, @ForAll String text) {
        Assume.that(text.indexOf('\u001f') < 0 && text.codePoints().noneMatch(CursorTest::lone));
        Cursor read = Cursor.parse(Cursor.of(new Id(id), number, instant, text).toString(), 4);
        assertThat(read.id(0)).isEqualTo(new Id(id));
        assertThat(read.number(1)).isEqualTo(number);
        assertThat(read.instant(2)).isEqualTo(instant);
        assertThat(read.text(3)).isEqualTo(text);
    }

    @Property
    void theTextFitsIntoAUrl(@ForAll String text, @ForAll @LongRange(min = 0) long number) {
        assertThat(Cursor.of(text, number).toString()).matches("[A-Za-z0-9_-]*");
    }

    @Property
    void aStrangersTextIsRefusedOrReadButNeverBreaks(@ForAll String text) {
        try {
            Cursor.parse(text, 2).number(0);
        } catch (CommunityException refused) {
            assertThat(refused.error()).isEqualTo(CommonErrors.CURSOR_INVALID);
        }
    }

    @Example
    void aCursorOfAnotherListIsRefused() {
        String ofOnePart = Cursor.of(7L).toString();
        assertRefused(() -> Cursor.parse(ofOnePart, 2));
        assertRefused(() -> Cursor.parse("not base 64!", 1));
        assertRefused(() -> Cursor.parse(Cursor.of("word").toString(), 1).number(0));
        assertRefused(() -> Cursor.parse(Cursor.of("word").toString(), 1).instant(0));
        assertRefused(() -> Cursor.parse(Cursor.of("word").toString(), 1).id(0));
    }

    @Example
    void aTimeNoDatabaseCanStoreIsRefused() {
        assertRefused(() -> Cursor.parse(Cursor.of(Instant.MAX).toString(), 1).instant(0));
        assertRefused(() -> Cursor.parse(Cursor.of(Instant.MIN).toString(), 1).instant(0));
    }

    private static void assertRefused(ThrowingCallable reading) {
        var refused = catchThrowableOfType(CommunityException.class, reading);
        assertThat(refused.error()).isEqualTo(CommonErrors.CURSOR_INVALID);
    }

    private static boolean lone(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
