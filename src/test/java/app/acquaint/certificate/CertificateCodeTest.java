package app.acquaint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K2M-9QXR-4TVB-1D0N",
                "7k2m9qxr4tvb1d0n",
                " 7k2m 9qxr 4tvb 1d0n ",
                "7K2M–9QXR–4TVB–1D0N",
                "7K2M-9QXR-4TVB-IDON",
                "7k2m-9qxr-4tvb-ldon",
            })
    void typed_off_paper_it_is_understood(String typed) {
        assertThat(CertificateCode.read(typed)).contains(new CertificateCode("7K2M9QXR4TVB1D0N"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7K2M",
                "7K2M-9QXR-4TVB-1D0NN",
                "7K2M-9QXR-4TVB-1D0U",
                "7K2M/9QXR4TVB1D0N",
                "٧K2M9QXR4TVB1D0N"
            })
    void what_is_no_code_is_none(String typed) {
        assertThat(CertificateCode.read(typed)).isEmpty();
        assertThat(CertificateCode.read(typed.repeat(100_000))).isEmpty();
    }

    @Test
    void it_stands_in_addresses_in_four_groups() {
        assertThat(new CertificateCode("7K2M9QXR4TVB1D0N")).hasToString("7K2M-9QXR-4TVB-1D0N");
    }

    @Test
    void every_letter_of_every_code_is_drawn_from_the_whole_alphabet() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            var value = CertificateCode.next().value();
            for (var place = 0; place < value.length(); place++) {
                seen.add(place + ":" + value.charAt(place));
            }
        }
        assertThat(seen).hasSize(16 * 32);
    }
}
