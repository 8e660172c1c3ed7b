package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import io.devquest.forums.shared.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the forms send that sort topics and posts.
 *
 * @param topic the address of a topic, or its id
 * @param title of a new topic
 * @param numbers of posts, as in 4-6, 9
 */
record SortingForm(
        @Nullable String topic,
        @Nullable String title,
        @Nullable String numbers) {

    private static final Pattern ADDRESS = Pattern.compile("(?:.*/topics/)?([0-9A-Za-z]{13})(?:[/?#].*)?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");
    private static final int MOST = 1_000;

    SortingForm {
        topic = Written.line(topic);
        title = Written.line(title);
        numbers = Written.line(numbers);
    }

    Id target() {
        Matcher address = ADDRESS.matcher(String.valueOf(topic));
        if (address.matches()) {
            return Id.parse(address.group(1)).orElseThrow(SortingForm::unknown);
        }
        throw unknown();
    }

    private static InvalidInput unknown() {
        return InvalidInput.of("topic", "unknown", "There is no such topic. Copy its address from the browser.");
    }

    String named() {
        int length = title == null ? 0 : title.length();
        if (length < 5 || length > 255) {
            throw InvalidInput.of("title", "size", "Write 5 to 255 characters.");
        }
        return String.valueOf(title);
    }

    List<Integer> chosen() {
        List<Integer> all = new ArrayList<>();
        for (String part : String.valueOf(numbers).replace(" ", "").split(",")) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                throw InvalidInput.of("numbers", "numbers", "Write numbers of posts as in 4-6, 9.");
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            for (int number = from; number <= to && all.size() <= MOST; number++) {
                all.add(number);
            }
        }
        if (all.size() > MOST) {
            throw InvalidInput.of("numbers", "max", "At most 1,000 posts at a time.");
        }
        return all.stream().distinct().toList();
    }
}
