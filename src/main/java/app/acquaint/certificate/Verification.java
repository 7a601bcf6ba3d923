package app.acquaint.certificate;

import app.acquaint.account.PublicAddress;
import app.acquaint.account.Tries;
import app.acquaint.common.DomainException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** How anybody makes sure that a certificate is one: by its code, and by nothing else. */
@Service
public class Verification {

    /** A page that finds nothing looks twice: for the status of the answer and for what it shows. */
    static final int GUESSES = 60;

    private final CertificateRepository rows;
    private final PublicAddress address;
    private final Tries guesses;

    Verification(CertificateRepository rows, PublicAddress address, Clock clock) {
        this.rows = rows;
        this.address = address;
        this.guesses = new Tries(GUESSES, clock);
    }

    /** Where the certificate is verified. */
    public URI address(CertificateCode code) {
        return address.of("/certificate/" + code);
    }

    /**
     * The certificate that stands under the code; empty when there is none, or none any more.
     *
     * @param typed as somebody typed or followed it
     * @param peer the address that asks: it may miss {@value #GUESSES} times in a quarter of an hour
     * @throws DomainException {@code certificate.guesses} with the minutes to wait
     */
    public Optional<Certificate> look(String typed, String peer) {
        var network = Tries.network(peer);
        var wait = guesses.take(network);
        if (!wait.isZero()) {
            throw new DomainException("certificate.guesses", minutes(wait));
        }
        var found = CertificateCode.read(typed).flatMap(rows::findOpen);
        found.ifPresent(_ -> guesses.giveBack(network));
        return found;
    }

    private static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
