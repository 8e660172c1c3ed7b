package io.devquest.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of a text, and what its words are found by. */
class LanguageTest {

    private final TextAnalysis analysis = new TextAnalysis();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | The list is reversed by walking through it and turning each pointer.
                    DE | Die Liste wird umgedreht, und jeder Zeiger zeigt auf den Knoten davor.
                    ES | La lista se invierte y cada puntero apunta al nodo que estaba antes.
                    FR | La liste est renversée et chaque pointeur vise le nœud qui était devant.
                    PT | Não é possível inverter a lista sem percorrer os nós, mas isso não custa muito.
                    EN | int x = 42;
                    """)
    void aTextTellsItsLanguage(Language language, String text) {
        assertThat(Language.ofText(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, running, run",
        "DE, Häuser, Hauses",
        "ES, canciones, canción",
        "FR, chevaux, cheval",
        "PT, cidades, cidade"
    })
    void formsOfAWordHaveOneStem(Language language, String one, String other) {
        assertThat(analysis.stems(language, one)).hasSize(1).isEqualTo(analysis.stems(language, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    getUserName | getusername get user name
                    parse_http_header | parse_http_header parse http header
                    C++ | cplusplus
                    Café | cafe
                    """)
    void namesInCodeAreFoundWholeAndByTheirParts(String text, String terms) {
        assertThat(analysis.tokens(Language.EN, text).stream().map(TextAnalysis.Token::term))
                .contains(terms.split(" "));
    }
}
