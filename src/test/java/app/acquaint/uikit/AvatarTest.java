package app.acquaint.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvatarTest {

    @ParameterizedTest
    @CsvSource({
        "Priya Nair, PN",
        "priya, P",
        "Ana María de la Cruz, AC",
        "'  Moana   Aroha ', MA",
        "Øyvind Åse, ØÅ",
        "李 小龙, 李小",
        "👩🏽‍🚒 Kim, 👩🏽‍🚒K",
        "'', ''",
    })
    void initials_are_the_first_letters_of_first_and_last_word(String name, String initials) {
        assertThat(Avatar.initials(name)).isEqualTo(initials);
    }
}
