package app.acquaint.certificate;

import app.acquaint.account.spi.OutgoingPart;
import app.acquaint.common.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Certificates among what a person takes along, as {@code certificates.json}. They are not brought back in: a
 * certificate is this installation's word under this installation's address, and whoever completed the course makes
 * another in a moment.
 */
@Component
class CertificateData implements OutgoingPart {

    static final String FILE = "certificates.json";

    private static final int AFTER_PROGRESS = 350;

    private final CertificateRepository rows;
    private final Verification verification;
    private final JsonMapper json;

    CertificateData(CertificateRepository rows, Verification verification, JsonMapper json) {
        this.rows = rows;
        this.verification = verification;
        this.json = json;
    }

    @Override
    public int order() {
        return AFTER_PROGRESS;
    }

    @Override
    public Map<String, String> export(AccountId owner) {
        var entries = rows.all(owner).stream().map(this::entry).toList();
        return Map.of(FILE, json.writerWithDefaultPrettyPrinter().writeValueAsString(new CertificatesFile(entries)));
    }

    private Entry entry(Certificate one) {
        return new Entry(
                one.code().toString(),
                verification.address(one.code()).toString(),
                one.course().value(),
                one.courseTitle(),
                one.name(),
                one.completedOn(),
                one.met(),
                one.issuedAt(),
                one.revokedAt());
    }

    record CertificatesFile(List<Entry> certificates) {

        CertificatesFile {
            certificates = List.copyOf(certificates);
        }
    }

    record Entry(
            String code,
            String address,
            String course,
            String courseTitle,
            String name,
            LocalDate completedOn,
            boolean met,
            Instant issuedAt,
            @Nullable Instant revokedAt) {}
}
