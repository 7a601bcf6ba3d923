package app.acquaint.certificate;

import app.acquaint.account.Accounts;
import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.course.Course;
import app.acquaint.progress.Milestone;
import app.acquaint.progress.ProgressService;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** What learners do with their certificates. What was changed is durable when a call returns. */
@Service
public class Certificates {

    private static final int TABS_AT_ONCE = 5;

    private final CertificateRepository rows;
    private final Accounts accounts;
    private final ProgressService progress;
    private final Commits commits;
    private final Clock clock;

    Certificates(
            CertificateRepository rows, Accounts accounts, ProgressService progress, Commits commits, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.progress = progress;
        this.commits = commits;
        this.clock = clock;
    }

    /** The one that stands; empty when none was made or it was taken back. */
    public Optional<Certificate> open(AccountId owner, CourseId course) {
        return rows.findOpen(owner, course);
    }

    /** The owner's certificate of this code, revoked or not; empty when it is not the owner's. */
    public Optional<Certificate> find(AccountId owner, CertificateCode code) {
        return rows.find(owner, code);
    }

    /**
     * Makes the certificate, in place of the one that stands, which is revoked. One that says the same is left as it
     * is, so that two tabs make one.
     *
     * @throws DomainException {@code certificate.not-yet} when the course is not completed
     */
    public Certificate issue(AccountId owner, Course course, PrintedName name) {
        var made = draft(owner, course, name);
        for (var turn = 1; ; turn++) {
            try {
                return commits.durably(() -> replace(owner, made));
            } catch (DuplicateKeyException madeInAnotherTab) {
                if (turn == TABS_AT_ONCE) {
                    throw madeInAnotherTab;
                }
            }
        }
    }

    private Certificate draft(AccountId owner, Course course, PrintedName name) {
        var standing = progress.standing(owner, course);
        var completed =
                standing.reached(Milestone.COMPLETED).orElseThrow(() -> new DomainException("certificate.not-yet"));
        var zone = accounts.find(owner).orElseThrow(NotFoundException::new).zone();
        return new Certificate(
                CertificateCode.next(),
                course.id(),
                course.title(),
                course.language(),
                name.value(),
                LocalDate.ofInstant(completed, zone),
                standing.has(Milestone.GRADUATED),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
    }

    private Certificate replace(AccountId owner, Certificate made) {
        var before = rows.findOpen(owner, made.course());
        if (before.filter(made::saysAs).isPresent()) {
            return before.get();
        }
        before.ifPresent(one -> rows.revoke(owner, one.code(), made.issuedAt()));
        rows.insertOpen(owner, made);
        return made;
    }

    /**
     * Takes it back: whoever looks finds nothing any more. One that is revoked already stays so.
     *
     * @throws NotFoundException when it is not the owner's
     */
    public void revoke(AccountId owner, CertificateCode code) {
        if (rows.find(owner, code).isEmpty()) {
            throw new NotFoundException();
        }
        commits.durably(() -> rows.revoke(owner, code, clock.instant()));
    }
}
