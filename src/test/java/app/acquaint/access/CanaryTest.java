package app.acquaint.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.PersonalData;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.ClassUtils;

/** Each private thing holds a word of its own; whoever is not meant to see the thing comes upon its word nowhere. */
class CanaryTest extends AccessTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OWNER")
    void no_service_tells_others_what_is_private(Actor reader) {
        var leaks = new TreeMap<String, Set<String>>();
        calls.forEach((operation, asked) -> {
            if (operation.hasActor()) {
                note(
                        leaks,
                        operation.name(),
                        world.canaries.in(asked.get(reader).words(), reader));
            }
        });

        assertThat(leaks).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OWNER")
    void no_page_and_no_file_holds_for_others_what_is_private(Actor reader) {
        logInAs(world.id(reader), reader.authorities());

        var leaks = new TreeMap<String, Set<String>>();
        Shown.byPage(world).forEach((page, words) -> {
            // the address of the certificate is the secret, and whoever was given it may look
            var found = world.canaries.in(words, reader);
            if (page.startsWith("certificate/")) {
                found.remove("code of the certificate");
            }
            note(leaks, page, found);
        });

        assertThat(leaks).isEmpty();
    }

    @Test
    void the_shared_version_is_on_its_own_page_and_in_its_own_service_and_nowhere_else() {
        logInAs(world.id(Actor.LEADER), Actor.LEADER.authorities());
        var places = new TreeSet<String>();
        var pages = Shown.byPage(world);
        // the page, and the file that it offers
        assertThat(pages.get("learners")).contains(Actor.OWNER.name, "Name,How far,Last here");
        pages.forEach((page, words) -> {
            if (world.canaries.in(words).contains("the shared version")) {
                places.add(page);
            }
        });
        calls.forEach((operation, asked) -> {
            if (operation.hasActor()
                    && world.canaries.in(asked.get(Actor.LEADER).words()).contains("the shared version")) {
                places.add(operation.name());
            }
        });

        assertThat(places).containsExactlyInAnyOrder("shared/:share", "practice.SharedDrafts.open(AccountId, ShareId)");
    }

    @Test
    void no_mail_says_what_is_private() throws ReflectiveOperationException {
        look();

        var mails = jdbc.sql("select * from mail").query().listOfRows();
        var leaks = new TreeMap<String, Set<String>>();
        mails.forEach(mail -> {
            var found = world.canaries.in(mail.toString());
            if (mail.get("kind").equals("TODAY") && world.owner.value().equals(mail.get("recipient_id"))) {
                // who is due today, to whoever asked for it
                found.removeIf(thing -> thing.startsWith("name of "));
            }
            note(leaks, String.valueOf(mail.get("kind")), found);
        });

        assertThat(leaks).isEmpty();
        assertThat(mails)
                .extracting(mail -> mail.get("kind"))
                .contains("ASSIGNED", "SHARED", "COMMENT", "INTRODUCTION", "GRADUATED", "LEARNER_GRADUATED", "TODAY");
        assertThat(mails)
                .extracting(mail -> String.valueOf(mail.get("text_body")))
                .noneMatch(String::isBlank);
    }

    @Test
    void the_log_says_nothing_that_is_private() throws ReflectiveOperationException {
        look();
        for (var actor : Actor.values()) {
            logInAs(world.id(actor), actor.authorities());
            Shown.byPage(world);
        }

        assertThat(world.log.lines()).isNotEmpty();
        assertThat(world.log.lines())
                .allSatisfy(line -> assertThat(world.canaries.in(line)).as(line).isEmpty());
    }

    @Test
    void the_learner_comes_upon_each_of_these_words() {
        var words = new StringBuilder(Words.of(bean(PersonalData.class).export(world.owner)));
        calls.forEach((operation, asked) -> {
            if (operation.hasActor()) {
                words.append(asked.get(Actor.OWNER).words());
            }
        });

        // of answers that were replaced, some are not kept
        var kept = world.canaries.in(Rows.now(jdbc).text());
        assertThat(world.canaries.in(words.toString())).isEqualTo(kept);
        assertThat(kept).hasSizeGreaterThan(50);
    }

    @Test
    void the_learners_pages_hold_what_is_theirs() {
        logInAs(world.owner, Actor.OWNER.authorities());

        var pages = Shown.byPage(world);

        assertThat(things(pages, "people/:contact"))
                .contains(
                        "name of the first contact",
                        "e-mail address of the first contact",
                        "notes about the first contact",
                        "promise to the first contact",
                        "note of a call");
        assertThat(things(pages, "people")).contains("name of the first contact", "name of the second contact");
        assertThat(things(pages, "shared/:share")).contains("the shared version", "answer to a comment");
        assertThat(things(pages, "account")).contains("draft my-ask, earlier");
    }

    private Set<String> things(Map<String, String> pages, String page) {
        return world.canaries.in(pages.get(page));
    }

    /** Writes the mails that are due. */
    private void look() throws ReflectiveOperationException {
        var type = ClassUtils.resolveClassName("app.acquaint.notification.MailJobs", null);
        Method look = type.getDeclaredMethod("look");
        look.setAccessible(true);
        look.invoke(context.getBean(type));
    }

    private static void note(Map<String, Set<String>> leaks, String place, Set<String> found) {
        if (!found.isEmpty()) {
            leaks.put(place, found);
        }
    }
}
