package app.acquaint.certificate;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates in the database. Only {@link #findOpen(CertificateCode)} asks for no owner. */
@Repository
class CertificateRepository {

    private static final String COLUMNS =
            "code, course_id, course_title, course_language, name, completed_on, met, issued_at, revoked_at";

    private final JdbcClient jdbc;

    CertificateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds an open certificate.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another of the course is open
     */
    void insertOpen(AccountId owner, Certificate certificate) {
        jdbc.sql("insert into certificate (account_id, open_place, " + COLUMNS + ") values (:owner, 1, :code, "
                        + ":course, :title, :language, :name, :completedOn, :met, :issuedAt, null)")
                .param("owner", owner.value())
                .param("code", certificate.code().value())
                .param("course", certificate.course().value())
                .param("title", certificate.courseTitle())
                .param("language", certificate.courseLanguage())
                .param("name", certificate.name())
                .param("completedOn", certificate.completedOn())
                .param("met", certificate.met())
                .param("issuedAt", utc(certificate.issuedAt()))
                .update();
    }

    /** Closes it; nothing when it is not the owner's or closed already. */
    void revoke(AccountId owner, CertificateCode code, Instant at) {
        jdbc.sql("update certificate set revoked_at = :at, open_place = null "
                        + "where account_id = :owner and code = :code and revoked_at is null")
                .param("at", utc(at))
                .param("owner", owner.value())
                .param("code", code.value())
                .update();
    }

    Optional<Certificate> findOpen(AccountId owner, CourseId course) {
        return jdbc.sql("select " + COLUMNS + " from certificate "
                        + "where account_id = :owner and course_id = :course and revoked_at is null")
                .param("owner", owner.value())
                .param("course", course.value())
                .query(CertificateRepository::row)
                .optional();
    }

    /** Open or not. */
    Optional<Certificate> find(AccountId owner, CertificateCode code) {
        return jdbc.sql("select " + COLUMNS + " from certificate where account_id = :owner and code = :code")
                .param("owner", owner.value())
                .param("code", code.value())
                .query(CertificateRepository::row)
                .optional();
    }

    /** Whosever it is. */
    Optional<Certificate> findOpen(CertificateCode code) {
        return jdbc.sql("select " + COLUMNS + " from certificate where code = :code and revoked_at is null")
                .param("code", code.value())
                .query(CertificateRepository::row)
                .optional();
    }

    /** All of the owner's, the revoked too, oldest first. */
    List<Certificate> all(AccountId owner) {
        return jdbc.sql("select " + COLUMNS + " from certificate where account_id = :owner order by issued_at, code")
                .param("owner", owner.value())
                .query(CertificateRepository::row)
                .list();
    }

    private static Certificate row(ResultSet row, int number) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new Certificate(
                new CertificateCode(row.getString("code")),
                new CourseId(row.getString("course_id")),
                row.getString("course_title"),
                row.getString("course_language"),
                row.getString("name"),
                row.getObject("completed_on", LocalDate.class),
                row.getBoolean("met"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
