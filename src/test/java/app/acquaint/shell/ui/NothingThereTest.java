package app.acquaint.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.contact.Contacts;
import app.acquaint.testkit.ViewTest;
import com.vaadin.flow.server.VaadinService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingThereTest extends ViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "people", "account", "course/networking/write-yours", "graduation/networking"})
    void a_page_is_there(String address) {
        assertThat(isThere(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere",
                "course/networking",
                "course/networking/no-such-lesson",
                "course/Nothing!/write-yours",
                "graduation/nothing",
                "people/somebody",
                "people/00000000-0000-0000-0000-000000000000"
            })
    void what_no_page_and_nothing_has_as_its_address_is_not(String address) {
        assertThat(isThere(address)).isFalse();
    }

    @Test
    void somebody_elses_person_is_as_little_there_as_nobody() {
        var mine = bean(Contacts.class).add(me, "Priya").id();
        var theirs =
                bean(Contacts.class).add(newAccount("Somebody Else"), "Moana").id();

        assertThat(isThere("people/" + mine)).isTrue();
        assertThat(isThere("people/" + theirs)).isFalse();
    }

    private boolean isThere(String address) {
        return bean(NothingThere.class).isThere(VaadinService.getCurrent().getRouter(), address);
    }
}
