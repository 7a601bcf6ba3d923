package app.acquaint.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void what_rings_or_turns_the_writing_around_is_left_out() {
        assertThat(Names.clean("Priya\u0007 \u202Eriaf\u202C \u2067Nair\u2069")).isEqualTo("Priya riaf Nair");
    }

    @Test
    void a_line_break_is_a_space() {
        assertThat(Names.clean(" Priya\r\nNair\t")).isEqualTo("Priya Nair");
    }

    @Test
    void every_name_that_people_have_stays_as_it_is() {
        for (var name :
                new String[] {"عائشة", "עדה לב", "Zoë O’Neill", "👩🏽\u200D🔧", "می\u200Cخواهم", "Nguyễn Thị"}) {
            assertThat(Names.clean(name)).isEqualTo(name);
        }
    }
}
