package io.devquest.distribution.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Texts whose words are as unequally frequent as those of people: the small words of a language, by which it is known,
 * and made-up ones by the law of Zipf. The same in every run.
 */
enum Tongue {
    ENGLISH("the of and to in is that it was for on are with as his they at be this have from", "ing er ly ness tion"),
    GERMAN("der die und das von zu den mit sich des auf für ist im dem nicht ein eine als auch", "ung er lich keit heit"),
    SPANISH("de la que el en y los del se las por un para con no una su al lo como más pero", "ción or mente dad ista");

    private static final int WORDS = 3_000;
    private static final int TEXT = 90;
    private static final int MORE_FREQUENT = 2;
    private final String[] small;
    private final List<String> words = new ArrayList<>();
    private final double[] reach = new double[WORDS];

    Tongue(String small, String endings) {
        this.small = small.split(" ");
        String[] last = endings.split(" ");
        for (int i = 0; i < WORDS; i++) {
            words.add(Sounds.of(i) + last[i % last.length]);
        }
        Collections.shuffle(words, new Random(ordinal()));
        double sum = 0;
        for (int rank = 1; rank <= WORDS; rank++) {
            sum += 1.0 / (rank + MORE_FREQUENT);
            reach[rank - 1] = sum;
        }
    }

    /** What the made-up words begin with. */
    private static final class Sounds {

        private static final String[] ALL =
                "ba de fi go lu ma ne pi ro su ta ve wi zo bra cle dri flo gru kla pre sto tri".split(" ");

        static String of(int number) {
            int count = ALL.length;
            return ALL[number % count] + ALL[number / count % count] + ALL[number / count / count];
        }
    }

    /** The word with this place in the order of frequency, from 1. */
    String word(int rank) {
        return words.get(rank - 1);
    }

    String text(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TEXT; i++) {
            text.append(i == 0 ? "" : " ").append(random.nextInt(5) < 2 ? some(random) : frequent(random));
        }
        return text.append('.').toString();
    }

    private String some(Random random) {
        return small[random.nextInt(small.length)];
    }

    private String frequent(Random random) {
        double place = random.nextDouble() * reach[WORDS - 1];
        int low = 0;
        int high = WORDS - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (reach[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words.get(low);
    }
}
