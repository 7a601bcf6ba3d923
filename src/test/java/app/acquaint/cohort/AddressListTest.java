package app.acquaint.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.cohort.AddressList.BadLine;
import app.acquaint.common.EmailAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressListTest {

    @Test
    void lines_of_addresses_are_read_each_once_and_blank_ones_passed_over() {
        assertThat(read("anna@example.org\r\n\n  ben@example.org  \nANNA@example.org\n"))
                .containsExactly("anna@example.org", "ben@example.org");
    }

    @Test
    void what_a_mail_program_copies_is_read() {
        assertThat(read("Anna Ito <anna@example.org>, \"Hale, Ben\" <ben@example.org>; carl@example.org"))
                .containsExactly("anna@example.org", "ben@example.org", "carl@example.org");
    }

    @Test
    void a_csv_file_is_read_whatever_its_separator_and_its_other_columns() {
        assertThat(read("Name;E-Mail;Team\nAnna Ito;anna@example.org;Ward 4\n\"Hale, Ben\";\"ben@example.org\";"))
                .containsExactly("anna@example.org", "ben@example.org");
        assertThat(read("email\tname\nanna@example.org\tAnna")).containsExactly("anna@example.org");
    }

    @Test
    void lines_without_an_address_are_named_with_their_number() {
        var list = AddressList.read("anna@example.org\nBen Hale\n\ncarl@\nx@y@z, dora@example.org");

        assertThat(list.unread())
                .containsExactly(
                        new BadLine(2, "Ben Hale"), new BadLine(4, "carl@"), new BadLine(5, "x@y@z, dora@example.org"));
    }

    @Test
    void a_first_line_is_a_header_only_when_it_names_a_column() {
        assertThat(AddressList.read("Ben Hale\nanna@example.org").unread()).containsExactly(new BadLine(1, "Ben Hale"));
        assertThat(AddressList.read("E-Mail-Adresse\nanna@example.org").unread())
                .isEmpty();
    }

    @Test
    void a_very_long_line_is_named_by_its_beginning() {
        var line = AddressList.read("😀".repeat(500)).unread().getFirst();

        assertThat(line.text()).hasSizeLessThan(70).startsWith("😀").endsWith("…");
    }

    @Test
    void nothing_is_nobody() {
        assertThat(AddressList.read("\n \n")).isEqualTo(new AddressList(List.of(), List.of()));
    }

    private static List<String> read(String text) {
        var list = AddressList.read(text);
        assertThat(list.unread()).isEmpty();
        return list.addresses().stream().map(EmailAddress::value).toList();
    }
}
