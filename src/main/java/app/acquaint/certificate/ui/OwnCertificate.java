package app.acquaint.certificate.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.certificate.Certificate;
import app.acquaint.certificate.CertificateCode;
import app.acquaint.certificate.Certificates;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whether whoever asks looks at their own certificate, which they see when it is taken back, too. */
@Component
class OwnCertificate {

    private final Certificates certificates;
    private final CurrentAccount current;

    OwnCertificate(Certificates certificates, CurrentAccount current) {
        this.certificates = certificates;
        this.current = current;
    }

    /** As {@link #find(CertificateCode)}, by a code as somebody typed or followed it. */
    Optional<Certificate> find(String typed) {
        return CertificateCode.read(typed).flatMap(this::find);
    }

    /** Revoked or not; empty for everybody but the owner, and when nobody is logged in. */
    Optional<Certificate> find(CertificateCode code) {
        try {
            return certificates.find(current.id(), code);
        } catch (AccessDeniedException nobodyIsLoggedIn) {
            return Optional.empty();
        }
    }
}
