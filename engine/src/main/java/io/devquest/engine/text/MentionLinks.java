package io.devquest.engine.text;

import io.devquest.api.people.Person;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Text;

/** Puts mentions of known people in the place of the words that name them. */
final class MentionLinks extends RunningText {

    private final Map<String, Person> known;

    MentionLinks(Collection<Person> mentioned) {
        known = mentioned.stream().collect(Collectors.toMap(person -> key(person.name()), p -> p, (one, same) -> one));
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        int from = 0;
        for (MentionWord word : MentionWord.in(literal)) {
            Optional<String> name =
                    word.names().stream().filter(n -> known.containsKey(key(n))).findFirst();
            if (name.isPresent()) {
                Person person = known.get(key(name.get()));
                addText(text, literal.substring(from, word.start()));
                text.insertBefore(new Mention(person.name(), person.url()));
                from = word.start() + 1 + name.get().length();
            }
        }
        if (from > 0) {
            addText(text, literal.substring(from));
            text.unlink();
        }
    }

    private static void addText(Text before, String literal) {
        if (!literal.isEmpty()) {
            before.insertBefore(new Text(literal));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
