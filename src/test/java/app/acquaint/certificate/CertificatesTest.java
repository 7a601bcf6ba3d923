package app.acquaint.certificate;

import static app.acquaint.certificate.CertificateHouse.COURSE;
import static app.acquaint.certificate.CertificateHouse.NOW;
import static app.acquaint.progress.Milestone.COMPLETED;
import static app.acquaint.progress.Milestone.GRADUATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.testkit.Engine;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class CertificatesTest {

    private static final PrintedName NAME = new PrintedName("Zoë O’Neil");
    private static final String PEER = "192.0.2.1";

    @Parameter
    Engine engine;

    private CertificateHouse house;
    private Certificates certificates;
    private AccountId zoe;

    @BeforeEach
    void aLearner() {
        house = new CertificateHouse(engine);
        certificates = house.certificates;
        zoe = house.learner("zoe", "Asia/Kolkata");
    }

    @Test
    void there_is_none_before_the_course_is_completed() {
        assertThatThrownBy(() -> certificates.issue(zoe, COURSE, NAME))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("certificate.not-yet"));
        assertThat(certificates.open(zoe, COURSE.id())).isEmpty();

        house.reached(zoe, GRADUATED);
        assertThatThrownBy(() -> certificates.issue(zoe, COURSE, NAME)).isInstanceOf(DomainException.class);
    }

    @Test
    void it_says_who_completed_what_on_which_day_where_they_live() {
        house.reached(zoe, COMPLETED);

        var made = certificates.issue(zoe, COURSE, NAME);

        assertThat(made)
                .isEqualTo(new Certificate(
                        made.code(),
                        COURSE.id(),
                        "A professional network",
                        "en",
                        "Zoë O’Neil",
                        LocalDate.of(2026, 11, 24),
                        false,
                        NOW,
                        null));
        assertThat(certificates.open(zoe, COURSE.id())).contains(made);
        assertThat(certificates.find(zoe, made.code())).contains(made);
        assertThat(house.verification.look(made.code().toString(), PEER)).contains(made);
        assertThat(house.flushes).hasValue(1);
    }

    @Test
    void made_after_graduation_it_speaks_of_the_meeting() {
        house.reached(zoe, COMPLETED);
        var before = certificates.issue(zoe, COURSE, NAME);
        house.reached(zoe, COMPLETED, GRADUATED);

        var after = certificates.issue(zoe, COURSE, NAME);

        assertThat(before.met()).isFalse();
        assertThat(after.met()).isTrue();
        assertThat(certificates.open(zoe, COURSE.id())).contains(after);
    }

    @Test
    void another_name_makes_a_new_one_and_revokes_the_old() {
        house.reached(zoe, COMPLETED);
        var old = certificates.issue(zoe, COURSE, NAME);

        var made = certificates.issue(zoe, COURSE, new PrintedName("Zoë Smith"));

        assertThat(made.code()).isNotEqualTo(old.code());
        assertThat(certificates.open(zoe, COURSE.id())).contains(made);
        assertThat(house.verification.look(old.code().value(), PEER)).isEmpty();
        assertThat(certificates.find(zoe, old.code()).orElseThrow().revokedAt()).isEqualTo(NOW);
    }

    @Test
    void asked_for_again_with_the_same_name_it_stays_the_same() {
        house.reached(zoe, COMPLETED);

        var made = certificates.issue(zoe, COURSE, NAME);

        assertThat(certificates.issue(zoe, COURSE, new PrintedName("  Zoë O’Neil ")))
                .isEqualTo(made);
    }

    @Test
    void two_tabs_leave_one_that_stands() throws Exception {
        for (var round = 0; round < 10; round++) {
            var learner = house.learner("learner" + round, "UTC");
            house.reached(learner, COMPLETED);
            var ready = new CyclicBarrier(2);

            try (var threads = Executors.newFixedThreadPool(2)) {
                var one = threads.submit(whenReady(ready, learner, "One Name"));
                var other = threads.submit(whenReady(ready, learner, "Other Name"));
                one.get();
                other.get();
            }

            assertThat(house.jdbc
                            .sql("select count(*) from certificate where account_id = ? and revoked_at is null")
                            .param(learner.value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(certificates.open(learner, COURSE.id())).isPresent();
        }
    }

    @Test
    void revoked_unknown_and_erased_look_the_same_to_whoever_verifies() {
        house.reached(zoe, COMPLETED);
        var revoked = certificates.issue(zoe, COURSE, NAME);
        certificates.revoke(zoe, revoked.code());
        var erased = certificates.issue(zoe, COURSE, NAME);
        assertThat(house.verification.look(erased.code().value(), PEER)).isPresent();

        house.jdbc.sql("delete from account where id = ?").param(zoe.value()).update();

        assertThat(house.verification.look(revoked.code().value(), PEER)).isEmpty();
        assertThat(house.verification.look(erased.code().value(), PEER)).isEmpty();
        assertThat(house.verification.look("0000-0000-0000-0000", PEER)).isEmpty();
        assertThat(house.verification.look("no code at all", PEER)).isEmpty();
        assertThat(certificates.find(zoe, erased.code())).isEmpty();
    }

    @Test
    void after_taking_it_back_another_can_be_made() {
        house.reached(zoe, COMPLETED);
        var first = certificates.issue(zoe, COURSE, NAME);
        certificates.revoke(zoe, first.code());
        certificates.revoke(zoe, first.code());
        assertThat(certificates.open(zoe, COURSE.id())).isEmpty();

        var second = certificates.issue(zoe, COURSE, NAME);

        assertThat(second.code()).isNotEqualTo(first.code());
        assertThat(certificates.find(zoe, first.code()).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void what_is_not_ones_own_is_not_there() {
        var ben = house.learner("ben", "UTC");
        house.reached(zoe, COMPLETED);
        house.reached(ben, COMPLETED);
        var made = certificates.issue(zoe, COURSE, NAME);

        assertThat(certificates.find(ben, made.code())).isEmpty();
        assertThat(certificates.open(ben, COURSE.id())).isEmpty();
        assertThatThrownBy(() -> certificates.revoke(ben, made.code())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> certificates.revoke(ben, CertificateCode.next()))
                .isInstanceOf(NotFoundException.class);
        assertThat(certificates.open(zoe, COURSE.id())).contains(made);
    }

    @Test
    void whoever_guesses_has_to_wait_and_nobody_else_has() {
        house.reached(zoe, COMPLETED);
        var code = certificates.issue(zoe, COURSE, NAME).code().value();
        for (var look = 0; look < 100; look++) {
            assertThat(house.verification.look(code, PEER)).isPresent();
        }
        for (var guess = 0; guess < Verification.GUESSES; guess++) {
            assertThat(house.verification.look("0000-0000-0000-0000", PEER)).isEmpty();
        }

        assertThatThrownBy(() -> house.verification.look(code, PEER))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("certificate.guesses"));
        assertThat(house.verification.look(code, "192.0.2.2")).isPresent();
    }

    @Test
    void all_of_ones_own_are_taken_along() {
        house.reached(zoe, COMPLETED);
        var old = certificates.issue(zoe, COURSE, NAME);
        var made = certificates.issue(zoe, COURSE, new PrintedName("李雷"));
        var ben = house.learner("ben", "UTC");

        assertThat(house.data.export(zoe).get("certificates.json"))
                .contains(old.code().toString(), "Zoë O’Neil", "\"revokedAt\" : \"2026-11-23T20:00:00.123456Z\"")
                .contains("李雷", "https://learn.example.org/certificate/" + made.code(), "2026-11-24");
        assertThat(house.data.export(ben).get("certificates.json")).doesNotContain("Zoë");
    }

    private Callable<Certificate> whenReady(CyclicBarrier ready, AccountId learner, String name) {
        return () -> {
            ready.await();
            return certificates.issue(learner, COURSE, new PrintedName(name));
        };
    }
}
