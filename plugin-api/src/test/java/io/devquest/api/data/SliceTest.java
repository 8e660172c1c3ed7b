package io.devquest.api.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SliceTest {

    @Property
    void followingTheCursorsVisitsEveryRowOnceInOrder(
            @ForAll @IntRange(max = 60) int rows, @ForAll @IntRange(min = 1, max = 20) int limit) {
        List<Long> all = LongStream.rangeClosed(1, rows).boxed().toList();
        List<Long> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        int pages = 0;
        do {
            Slice<Long> slice = select(all, new Paging(limit, after));
            assertThat(slice.items()).hasSizeLessThanOrEqualTo(limit);
            seen.addAll(slice.items());
            after = Optional.ofNullable(slice.next());
            pages++;
        } while (after.isPresent());
        assertThat(seen).isEqualTo(all);
        assertThat(pages).isEqualTo(Math.max(1, (rows + limit - 1) / limit));
    }

    @Example
    void mappingKeepsTheCursor() {
        Slice<Long> slice = select(List.of(1L, 2L, 3L), new Paging(2, Optional.empty()));
        assertThat(slice.next()).isNotNull();
        assertThat(slice.map(n -> "row " + n)).isEqualTo(new Slice<>(List.of("row 1", "row 2"), slice.next()));
    }

    /** As a mapper does: the rows after the cursor, one more than is shown. */
    private static Slice<Long> select(List<Long> all, Paging paging) {
        long after = paging.cursor(1, cursor -> cursor.number(0)).orElse(0L);
        List<Long> rows =
                all.stream().filter(row -> row > after).limit(paging.fetch()).toList();
        return Slice.of(rows, paging, row -> Cursor.of(row));
    }
}
