package app.acquaint.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.acquaint.account.AddressList.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressListTest {

    @Test
    void addresses_stand_alone_in_columns_or_behind_a_name() {
        var list = AddressList.read("""
                \uFEFFName;E-Mail

                asha@example.org
                Ben Hale,ben@example.org
                cy@example.org;"Cy Young"
                Dina Ek <dina@example.org>
                "Ek, Eva" <eva@example.org>
                Fay\tWard 4\tfay@example.org
                "Gil ""the boss"" Ito";"gil@example.org";
                """);

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
                        tuple(7, "Ek, Eva", "eva@example.org"),
                        tuple(8, "Fay", "fay@example.org"),
                        tuple(9, "Gil the boss Ito", "gil@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asha@example.org, ben@example.org, cy@example.org",
                "asha@example.org;ben@example.org;cy@example.org;",
                "asha@example.org ben@example.org\u00A0cy@example.org",
                "asha@example.org,ben@example.org\r\n\r\n  cy@example.org  ",
                "Asha Okoro <asha@example.org>, \"Hale, Ben\" <ben@example.org>; cy@example.org",
                "Asha <asha@example.org> Ben <ben@example.org> Cy <cy@example.org>"
            })
    void several_stand_on_one_line(String text) {
        assertThat(addresses(text)).containsExactly("asha@example.org", "ben@example.org", "cy@example.org");
    }

    @Test
    void of_several_on_one_line_each_has_the_name_before_it() {
        assertThat(AddressList.read("Asha Okoro <asha@example.org>, \"Hale, Ben\" <ben@example.org>; cy@example.org")
                        .people())
                .extracting(AddressList.Person::name)
                .containsExactly("Asha Okoro", "Hale, Ben", "");
    }

    @Test
    void an_address_that_comes_twice_counts_once() {
        assertThat(addresses("asha@example.org\nben@example.org, ASHA@example.org\nasha@example.org"))
                .containsExactly("asha@example.org", "ben@example.org");
    }

    @Test
    void a_line_that_is_not_clear_is_named_by_its_number() {
        var list = AddressList.read("asha@example.org\nAsha\n\nasha@\r\nx@y@z, dora@example.org\n");

        assertThat(list.people()).hasSize(1);
        assertThat(list.problems())
                .containsExactly(
                        new Problem(2, "Asha", "account.invite.line.no-address"),
                        new Problem(4, "asha@", "account.invite.line.no-address"),
                        new Problem(5, "x@y@z, dora@example.org", "account.invite.line.no-address"));
    }

    @Test
    void a_first_line_names_the_columns_only_when_it_speaks_of_names_or_addresses() {
        assertThat(AddressList.read("Ben Hale\nasha@example.org").problems())
                .extracting(Problem::line)
                .containsExactly(1);
        assertThat(addresses("\n\"E-Mail-Adresse\";\"Team\"\nasha@example.org;Ward 4"))
                .containsExactly("asha@example.org");
        assertThat(addresses("email\tname\nasha@example.org\tAsha")).containsExactly("asha@example.org");
    }

    @Test
    void a_quote_that_is_never_closed_loses_nobody() {
        assertThat(addresses("Asha \"the <asha@example.org>\nben@example.org"))
                .containsExactly("asha@example.org", "ben@example.org");
    }

    @Test
    void a_very_long_line_is_named_by_its_beginning() {
        var problem = AddressList.read("😀".repeat(500)).problems().getFirst();

        assertThat(problem.text()).hasSizeLessThan(70).startsWith("😀").endsWith("…");
    }

    @Test
    void nothing_is_nobody() {
        assertThat(AddressList.read("").people()).isEmpty();
        assertThat(AddressList.read(" \n\t\n").problems()).isEmpty();
    }

    private static List<String> addresses(String text) {
        var list = AddressList.read(text);
        assertThat(list.problems()).isEmpty();
        return list.people().stream().map(one -> one.email().value()).toList();
    }
}
