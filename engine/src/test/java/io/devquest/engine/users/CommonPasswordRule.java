package io.devquest.engine.users;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How {@code common-passwords.txt} is made: from what people reach for when they must think of a password, each with
 * what they add when it is refused. To change the file, change this and run {@code CommonPasswordsTest} with
 * {@code -Ddevquest.passwords.write=true}.
 */
final class CommonPasswordRule {

    private static final int SHORTEST = AccountRules.SHORTEST_PASSWORD;
    private static final int LONGEST = 32;

    // What is on people's minds: the password itself, people and animals they love, games, heroes, seasons, places.
    private static final List<String> WORDS = words("""
            password passwort passw0rd passphrase pass secret private security secure access account login logon signin
            welcome hello hallo bonjour letmein openup opensesame trustno1 nothing anything something whatever changeme
            change default temp temporary test tester testing demo guest user username admin administrator root superuser
            system server computer internet network website google facebook windows linux android iphone samsung
            iloveyou ilove loveme love lovely lover forever always together darling honey sweetheart sweety baby babygirl
            babyboy princess prince queen king angel heaven butterfly flower rose sunshine sunflower rainbow summer winter
            spring autumn december november october september january february monday friday sunday birthday christmas
            family mother father mommy daddy sister brother friend friends bestfriend
            football soccer baseball basketball hockey tennis golf chelsea arsenal liverpool barcelona realmadrid juventus
            dragon monkey tiger eagle falcon panther lion wolf bear dolphin kitten pussycat doggy puppy horse pony chicken
            shadow master ninja samurai warrior killer hunter ranger soldier pirate wizard magic merlin phoenix unicorn
            superman batman spiderman ironman pokemon pikachu naruto minecraft fortnite starwars skywalker matrix gandalf
            hobbit zelda mario sonic diablo warcraft counterstrike playstation nintendo xbox gaming gamer player
            michael jennifer jessica ashley amanda daniel thomas andrew joshua matthew robert charlie george jordan hannah
            nicole samantha melissa alexander maria anna martin peter david william james patrick
            chocolate cookie cheese pepper banana orange apple strawberry coffee whiskey
            mustang ferrari porsche mercedes corvette harley yamaha honda
            london paris berlin madrid america england germany france india brasil canada australia
            money lucky winner success freedom victory power thunder lightning diamond silver golden crystal purple
            music guitar metallica nirvana eminem rockstar dancer
            qwerty qwertz azerty asdf zxcv abc abcd letme student teacher school college university science
            java javascript python developer programmer program coding coder hacker code devquest community learning
            """);

    // Those that are also put together with each other.
    private static final List<String> PAIRED = words("""
            password secret welcome hello admin test love baby angel king queen dragon monkey tiger shadow master ninja
            super happy crazy sexy cool good best big little my the your new summer winter sun moon star sky blue red
            black white green pink gold money lucky power game music school friend family code dev
            """);

    private static final List<String> USUAL =
            List.of("", "1", "12", "123", "1234", "12345", "123456", "!", "1!", "123!");

    private static final List<String> ROWS =
            words("qwertyuiop qwertzuiop azertyuiop asdfghjkl qsdfghjklm yxcvbnm zxcvbnm 1234567890 0987654321");
    private static final List<String> COLUMNS = words("1qaz 2wsx 3edc 4rfv 5tgb 6yhn 7ujm 8ik 9ol 0p");

    private CommonPasswordRule() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    static Set<String> passwords() {
        Set<String> all = new TreeSet<>();
        Stream.of(decorated(), paired(), digits(), walks(), letters())
                .flatMap(text -> text)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
                .forEach(all::add);
        return all;
    }

    private static List<String> endings() {
        List<String> endings = new ArrayList<>(List.of("", "!", "!!", "!!!", ".", "?", "@", "#", "*"));
        IntStream.rangeClosed(0, 9).mapToObj(String::valueOf).forEach(endings::add);
        IntStream.rangeClosed(0, 9).mapToObj(n -> "0" + n).forEach(endings::add);
        IntStream.rangeClosed(1990, 2029).mapToObj(String::valueOf).forEach(endings::add);
        IntStream.rangeClosed(2015, 2029).mapToObj(year -> year + "!").forEach(endings::add);
        IntStream.rangeClosed(3, 10).mapToObj("1234567890"::substring).forEach(endings::add);
        IntStream.rangeClosed(3, 10).mapToObj(n -> "1234567890".substring(0, n)).forEach(endings::add);
        IntStream.rangeClosed(3, 9)
                .mapToObj(n -> "9876543210".substring(10 - n - 1, 9))
                .forEach(endings::add);
        IntStream.rangeClosed(0, 9).mapToObj(n -> String.valueOf(n).repeat(3)).forEach(endings::add);
        endings.addAll(List.of(
                "007", "1!", "12!", "123!", "1234!", "@1", "@12", "@123", "@1234", "#1", "#123", "_1", "_123", "-123",
                ".123", "123.", "321!", "abc", "xyz", "qwe", "1q2w3e", "4ever", "4u", "me", "you"));
        return endings;
    }

    // a word with all that is put at its end; in another shape, or with the end in front, only with what is usual
    private static Stream<String> decorated() {
        List<String> endings = endings();
        return WORDS.stream()
                .flatMap(word -> Stream.concat(
                        endings.stream().map(ending -> word + ending),
                        Stream.concat(
                                shapes(word).flatMap(shape -> USUAL.stream().map(ending -> shape + ending)),
                                USUAL.stream().map(ending -> ending + word))));
    }

    private static Stream<String> shapes(String word) {
        return Stream.of(
                word + word,
                word + word + word,
                word.replace('a', '@').replace('o', '0'),
                word.replace('a', '4').replace('e', '3').replace('i', '1').replace('o', '0'),
                word.replace('o', '0'),
                word.replace('a', '@'),
                new StringBuilder(word).reverse().toString());
    }

    private static Stream<String> paired() {
        return PAIRED.stream()
                .flatMap(first -> PAIRED.stream()
                        .flatMap(second -> Stream.of("", "1", "123").map(ending -> first + second + ending)));
    }

    private static Stream<String> digits() {
        List<String> all = new ArrayList<>();
        String up = "0123456789".repeat(3);
        String down = "9876543210".repeat(3);
        for (int length = SHORTEST; length <= 20; length++) {
            for (int start = 0; start < 10; start++) {
                all.add(up.substring(start, start + length));
                all.add(down.substring(start, start + length));
            }
        }
        // a short block over and over
        for (int block = 0; block < 100; block++) {
            for (String text : List.of("%02d".formatted(block), "%03d".formatted(block))) {
                String many = text.repeat(12);
                IntStream.rangeClosed(SHORTEST, 12)
                        .mapToObj(n -> many.substring(0, n))
                        .forEach(all::add);
            }
        }
        for (String block : List.of(
                "1234", "12345", "123456", "4321", "54321", "654321", "123", "321", "789", "1212", "6969", "2580",
                "1379")) {
            IntStream.rangeClosed(2, 5).mapToObj(block::repeat).forEach(all::add);
        }
        return all.stream();
    }

    private static Stream<String> walks() {
        List<String> walks = new ArrayList<>();
        for (String row : ROWS) {
            String back = new StringBuilder(row).reverse().toString();
            for (int length = 3; length <= row.length(); length++) {
                walks.add(row.substring(0, length));
                walks.add(back.substring(0, length));
            }
        }
        for (int from = 0; from < COLUMNS.size(); from++) {
            for (int to = from + 1; to <= COLUMNS.size(); to++) {
                walks.add(String.join("", COLUMNS.subList(from, to)));
            }
        }
        walks.addAll(words(
                "1q2w3e4r5t6y7u8i9o0p q1w2e3r4t5y6u7i8o9p0 a1s2d3f4g5h6 1a2s3d4f5g6h zaq12wsxcde3 zaq1xsw2cde3vfr4"));
        for (int pairs = 5; pairs <= 10; pairs++) {
            walks.add("1q2w3e4r5t6y7u8i9o0p".substring(0, 2 * pairs));
            walks.add("q1w2e3r4t5y6u7i8o9p0".substring(0, 2 * pairs));
        }
        Stream<String> ended = walks.stream()
                .flatMap(walk -> Stream.of(walk, walk + walk, walk + walk + walk))
                .flatMap(walk -> USUAL.stream().map(ending -> walk + ending));
        return Stream.concat(
                ended,
                walks.stream()
                        .filter(walk -> walk.length() <= 5)
                        .flatMap(first -> walks.stream()
                                .filter(walk -> walk.length() <= 6)
                                .map(second -> first + second)));
    }

    private static Stream<String> letters() {
        List<String> all = new ArrayList<>();
        String up = "abcdefghijklmnopqrstuvwxyz";
        String down = new StringBuilder(up).reverse().toString();
        for (int length = 3; length <= up.length(); length++) {
            String run = up.substring(0, length);
            String back = down.substring(0, length);
            USUAL.forEach(ending -> all.addAll(List.of(run + ending, back + ending, run + run + ending)));
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            for (int length = SHORTEST; length <= 16; length++) {
                all.add(String.valueOf(letter).repeat(length));
            }
        }
        return all.stream();
    }
}
