package io.devquest.testkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Ten thousand books in three languages, and a few among them that questions should find first. */
class RelevanceTest {

    @RegisterExtension
    static final Community community = Community.withArchive(Shelf.archive());

    private static final int MANY = 10_000;
    private static final int AT_A_TIME = 1_000;
    private static final long SEED = 20_261_127;

    private static final List<String[]> VOCABULARIES = List.of(
            ("the garden is under a window and that table with old chairs was painted by neighbours while rivers carry"
                            + " boats past quiet villages into harbours where sailors tell stories of storms")
                    .split(" "),
            ("der Garten ist unter dem Fenster und ein Tisch mit alten Stühlen wurde von Nachbarn bemalt während Flüsse"
                            + " Boote an stillen Dörfern vorbei in Häfen tragen wo Seeleute von Stürmen erzählen")
                    .split(" "),
            ("el jardín está bajo la ventana y una mesa con sillas viejas fue pintada por los vecinos mientras ríos"
                            + " llevan barcos por aldeas tranquilas hasta puertos donde marineros cuentan historias")
                    .split(" "));

    private static TestClient reader;

    @BeforeAll
    static void fill() {
        TestClient writer = community.member("writer");
        reader = community.guest();
        Shelf shelf = new Shelf(community, writer);
        Random random = new Random(SEED);
        List<Map<String, Object>> books = new ArrayList<>(wanted());
        for (int i = books.size(); i < MANY; i++) {
            String[] words = VOCABULARIES.get(i % VOCABULARIES.size());
            books.add(Shelf.book(text(random, words, 4), text(random, words, 30)));
        }
        books.sort(Comparator.comparing(Object::hashCode));
        for (int from = 0; from < books.size(); from += AT_A_TIME) {
            shelf.add(books.subList(from, from + AT_A_TIME), "public");
        }
        community.settle();
    }

    private static String text(Random random, String[] words, int length) {
        return String.join(
                " ",
                Stream.generate(() -> words[random.nextInt(words.length)])
                        .limit(length)
                        .toList());
    }

    private static List<Map<String, Object>> wanted() {
        List<Map<String, Object>> books = new ArrayList<>();
        String[][] texts = {
            {"How to reverse a linked list", "Walk through the nodes and turn each pointer around."},
            {"Notes on iteration", "You can reverse a linked list with recursion too; a linked list of any length."},
            {"NullPointerException in a stream", "The method getUserName gives null when the session is closed."},
            {"Styles of names", "Call parse_http_header before you read the body; mind the camelCase."},
            {"Templates in C++", "Why does std::vector move its elements when it grows?"},
            {"First steps with C#", "The language has properties and events."},
            {"Deadlock between two threads", "Both wait for the lock of the other one."},
            {"Pangrams", "Everybody knows that the quick brown fox jumps over the lazy dog."},
            {"Foxes", "A brown dog saw a quick and lazy fox jump over the hedge. The fox was quick."},
            {"Kubernetes ingress explained", "Traffic from outside reaches services."},
            {"Proxy settings in Maven", "Put the company proxy into the file settings.xml."},
            {"Error 0x80070057 on a copy", "The parameter is incorrect."},
            {"Teapots", "The server answers with the status 418."},
            {"Mirrors of example.org", "Which host is the fastest?"},
            {"Bäume im Speicher", "Ein Baum hat Knoten und Kanten, und die Wurzel ist oben."},
            {"Schleifen in Java", "Eine Schleife läuft, bis die Bedingung nicht mehr gilt."},
            {"Vererbung oder Schnittstellen", "Die Klassen sind zu eng verbunden, und das ist ein Problem."},
            {"Funciones recursivas", "Una función que se llama a sí misma necesita un caso base."},
            {"Bases de datos relacionales", "Las tablas tienen claves y las consultas son rápidas."},
            {"Árboles binarios", "Cada nodo tiene dos hijos como máximo, y el orden es importante."},
            {"Les tests unitaires", "Il faut écrire des tests pour chaque méthode, et les lancer souvent."},
            {"Laços de repetição", "O laço termina quando a condição não é mais verdadeira."},
            {"如何学习编程", "编程需要练习和耐心。"},
            {"データベースの設計", "テーブルと索引について。"},
            {"Sorting large files", "An external merge sort reads the file in runs."},
            {"Sorts of coffee", "Arabica and robusta."},
        };
        for (String[] text : texts) {
            books.add(Shelf.book(text[0], text[1]));
        }
        books.add(at(Shelf.book("Release checklist of before", "Ship it."), "2015-01-01T00:00:00Z"));
        books.add(at(Shelf.book("Release checklist of today", "Ship it."), "2026-01-01T00:00:00Z"));
        books.add(at(Shelf.book("Weekly news", "Somebody asked for a kubernetes ingress."), "2026-01-01T00:00:00Z"));
        books.add(at(Shelf.book("Tagged", "Nothing but a tag."), "2020-06-15T12:00:00Z"));
        books.set(books.size() - 1, Shelf.with(books.get(books.size() - 1), "tags", "build-tools java"));
        return books;
    }

    private static Map<String, Object> at(Map<String, Object> book, String time) {
        return Shelf.with(book, "madeAt", time);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    reverse linked list | How to reverse a linked list
                    reversing linked lists | How to reverse a linked list
                    how do I reverse a linked list | How to reverse a linked list
                    linked list recursion | Notes on iteration
                    getUserName | NullPointerException in a stream
                    getusername | NullPointerException in a stream
                    user name session | NullPointerException in a stream
                    null pointer exception | NullPointerException in a stream
                    NullPointer* | NullPointerException in a stream
                    parse_http_header | Styles of names
                    http header | Styles of names
                    camel case | Styles of names
                    C++ | Templates in C++
                    template c++ | Templates in C++
                    std::vector | Templates in C++
                    C# | First steps with C#
                    deadlocks | Deadlock between two threads
                    thread waiting for a lock | Deadlock between two threads
                    "quick brown fox" | Pangrams
                    quick fox -pangrams -everybody | Foxes
                    kubernetes ingress | Kubernetes ingress explained
                    how do I configure a company proxy for maven | Proxy settings in Maven
                    proxies maven | Proxy settings in Maven
                    0x80070057 | Error 0x80070057 on a copy
                    status 418 | Teapots
                    example.org | Mirrors of example.org
                    Baum | Bäume im Speicher
                    baume wurzel | Bäume im Speicher
                    schleife | Schleifen in Java
                    Schnittstelle | Vererbung oder Schnittstellen
                    función recursiva | Funciones recursivas
                    funcion caso base | Funciones recursivas
                    base de datos relacional | Bases de datos relacionales
                    arbol binario | Árboles binarios
                    test unitaire | Les tests unitaires
                    laço repetição | Laços de repetição
                    编程 | 如何学习编程
                    学习 | 如何学习编程
                    データベース | データベースの設計
                    設計 | データベースの設計
                    sorting files | Sorting large files
                    release checklist | Release checklist of today
                    release checklist before:2020 | Release checklist of before
                    tag:build-tools | Tagged
                    nothing tag:JAVA | Tagged
                    in:hall after:2020-06 before:2020-07 | Tagged
                    author:@writer teapots | Teapots
                    type:books coffee | Sorts of coffee
                    """)
    void theBestBookComesFirst(String question, String title) {
        JsonNode answer = Asking.ask(reader, question);
        assertThat(Asking.titles(answer)).first().isEqualTo(title);
        assertThat(answer.path("hints").size()).isZero();
    }

    @Test
    void everyBookIsCountedAndPagesShowEachOnceInTheOrderOfTheirFit() {
        JsonNode all = Asking.ask(reader, "type:book");
        assertThat(Asking.count(all)).isEqualTo(MANY);
        List<String> ids = new ArrayList<>();
        String path = Asking.path("garden window") + "&limit=50";
        long told = Asking.count(reader.get(path).expect(200).json());
        String next = "";
        do {
            JsonNode page = reader.get(path + next).expect(200).json();
            page.path("items").forEach(item -> ids.add(item.path("id").asString()));
            next = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!next.isEmpty());
        assertThat(ids).doesNotHaveDuplicates().hasSize((int) told);
        assertThat(told).isGreaterThan(100);
    }

    @Test
    void wordsAreMarkedWhereTheyAreAndTheRestIsEscaped() {
        JsonNode hit = Asking.ask(reader, "vector grows").path("items").get(0);
        assertThat(hit.path("excerptHtml").asString()).contains("std::<mark>vector</mark>", "<mark>grows</mark>");
        JsonNode title = Asking.ask(reader, "reversing lists").path("items").get(0);
        assertThat(title.path("titleHtml").asString())
                .isEqualTo("How to <mark>reverse</mark> a linked <mark>list</mark>");
    }
}
