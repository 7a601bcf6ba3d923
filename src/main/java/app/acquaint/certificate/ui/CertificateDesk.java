package app.acquaint.certificate.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.certificate.Certificate;
import app.acquaint.certificate.CertificatePdf;
import app.acquaint.certificate.Certificates;
import app.acquaint.certificate.Sheet;
import app.acquaint.certificate.Verification;
import org.springframework.stereotype.Component;

/** What the parts of pages about certificates work with. */
@Component
record CertificateDesk(
        CurrentAccount current,
        Certificates certificates,
        OwnCertificate owned,
        Verification verification,
        CertificatePdf pdf) {

    /** What the certificate says, in the language of the page. */
    Sheet sheet(Certificate certificate) {
        return SheetWords.of(certificate, verification.address(certificate.code()));
    }
}
