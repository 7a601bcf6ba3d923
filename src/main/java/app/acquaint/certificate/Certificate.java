package app.acquaint.certificate;

import app.acquaint.common.CourseId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was certified, as it was on the day the certificate was made.
 *
 * @param courseTitle as it was then; the course may be called otherwise by now, or be gone
 * @param courseLanguage of the title, a BCP 47 tag
 * @param name as its owner wants it to be printed
 * @param completedOn the day on which the course was completed, where the owner lives
 * @param met whether it also says that a real meeting was held and thanked for
 * @param revokedAt when its owner took it back; null while it stands
 */
public record Certificate(
        CertificateCode code,
        CourseId course,
        String courseTitle,
        String courseLanguage,
        String name,
        LocalDate completedOn,
        boolean met,
        Instant issuedAt,
        @Nullable Instant revokedAt) {

    /** Whether it stands. */
    public boolean isOpen() {
        return revokedAt == null;
    }

    /** Whether both say the same, whatever their codes. */
    boolean saysAs(Certificate other) {
        return course.equals(other.course)
                && courseTitle.equals(other.courseTitle)
                && courseLanguage.equals(other.courseLanguage)
                && name.equals(other.name)
                && completedOn.equals(other.completedOn)
                && met == other.met;
    }
}
