package app.acquaint.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.acquaint.account.AddressList.Problem;
import org.junit.jupiter.api.Test;

class AddressListTest {

    @Test
    void addresses_stand_alone_in_columns_or_behind_a_name() {
        var list = AddressList.read("""
                \uFEFFName;E-Mail

                asha@example.org
                Ben Hale,ben@example.org
                cy@example.org;"Cy Young"
                Dina Ek <dina@example.org>
                "Ek, Eva" <eva@example.org>\tignored
                """.replace("\tignored", ""));

        assertThat(list.problems()).isEmpty();
        assertThat(list.people())
                .extracting(
                        AddressList.Person::line,
                        AddressList.Person::name,
                        one -> one.email().value())
                .containsExactly(
                        tuple(3, "", "asha@example.org"),
                        tuple(4, "Ben Hale", "ben@example.org"),
                        tuple(5, "Cy Young", "cy@example.org"),
                        tuple(6, "Dina Ek", "dina@example.org"),
                        tuple(7, "Ek, Eva", "eva@example.org"));
    }

    @Test
    void a_line_that_is_not_clear_is_named_by_its_number() {
        var list = AddressList.read("asha@example.org\nAsha\n\nASHA@example.org\r\nasha@\n");

        assertThat(list.people()).hasSize(1);
        assertThat(list.problems())
                .containsExactly(
                        new Problem(2, "Asha", "account.invite.line.no-address"),
                        new Problem(4, "ASHA@example.org", "account.invite.line.twice"),
                        new Problem(5, "asha@", "account.invite.line.no-address"));
    }

    @Test
    void nothing_is_nobody() {
        assertThat(AddressList.read("").people()).isEmpty();
        assertThat(AddressList.read(" \n\t\n").problems()).isEmpty();
    }
}
