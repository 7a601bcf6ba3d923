package app.acquaint.certificate.ui;

import app.acquaint.progress.CourseStanding;
import app.acquaint.progress.Milestone;
import app.acquaint.progress.spi.GraduationSection;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Offers the certificate where a learner sees what was made, once the course is completed. */
@org.springframework.stereotype.Component
class CertificateSection implements GraduationSection {

    private final CertificateDesk desk;

    CertificateSection(CertificateDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> section(CourseStanding standing) {
        return standing.has(Milestone.COMPLETED) ? Optional.of(new CertificatePanel(desk, standing)) : Optional.empty();
    }
}
