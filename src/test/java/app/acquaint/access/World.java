package app.acquaint.access;

import app.acquaint.account.Account;
import app.acquaint.account.AccountService;
import app.acquaint.account.AccountSessions;
import app.acquaint.account.Erasures;
import app.acquaint.account.Invitations;
import app.acquaint.account.NewPassword;
import app.acquaint.account.Role;
import app.acquaint.cohort.Assignee;
import app.acquaint.cohort.Assigning;
import app.acquaint.cohort.AssignmentTerms;
import app.acquaint.cohort.BondRequests;
import app.acquaint.cohort.CohortName;
import app.acquaint.cohort.Cohorts;
import app.acquaint.cohort.CountsShown;
import app.acquaint.cohort.IntoCohort;
import app.acquaint.cohort.Introductions;
import app.acquaint.cohort.LeaderInvitations;
import app.acquaint.cohort.Looks;
import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import app.acquaint.common.CohortId;
import app.acquaint.common.ContactId;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.InvitationId;
import app.acquaint.common.ShareId;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.notification.MailChoice;
import app.acquaint.notification.MailKind;
import app.acquaint.notification.MailPreferences;
import app.acquaint.practice.SharedDrafts;
import app.acquaint.practice.Sharing;
import app.acquaint.practice.WritingKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/**
 * One learner with all that a learner can have, and around them everybody who might want to see it. It is made once,
 * through the services that pages use; tests take care not to change it.
 */
final class World {

    static final String PASSWORD = "correct horse battery";

    private static final Map<ApplicationContext, World> WORLDS = new java.util.HashMap<>();

    final Canaries canaries = new Canaries();
    final Map<Actor, AccountId> people = new EnumMap<>(Actor.class);
    final Log log = new Log();
    final Course course;
    final LocalDate today;
    final AccountId owner;
    final ContactId contact;
    final WritingKey sharedDraft;
    final int sharedRevision;
    final ShareId share;
    final UUID comment;
    final CohortId cohort;
    final AssignmentId assignment;
    final InvitationId invitation;
    final String token;
    final UUID session;
    final String issuer = "https://" + canaries.put("issuer they log in at") + ".example.org";
    final String subject = canaries.put("what the issuer calls them");
    final String passkey = canaries.put("id of a passkey");
    final String certificate;
    private final ApplicationContext context;
    private final ZoneOffset zone;

    private World(ApplicationContext context) {
        this.context = context;
        // what is done by the clock is done when a test asks for it
        context.getBean(ScheduledAnnotationBeanPostProcessor.class).destroy();
        var now = context.getBean(Clock.class).instant().atOffset(ZoneOffset.UTC);
        // where it is noon, so that all mails of the morning are due
        zone = ZoneOffset.ofHours(12 - now.getHour());
        today = now.withOffsetSameInstant(zone).toLocalDate();
        course = bean(CourseCatalog.class).all().getFirst();
        for (var actor : Actor.values()) {
            people.put(actor, account(actor.name, actor.roles()));
        }
        owner = id(Actor.OWNER);
        session = bean(AccountSessions.class).begin(owner, canaries.put("the browser they use"));
        waysIn();
        bean(MailPreferences.class).choose(owner, MailKind.TODAY, MailChoice.DAILY);
        backdate("mail_choice", "chosen_at");

        cohort = led();
        assignment = assign(new Assignee.Person(owner));
        bean(Introductions.class).wish(owner, assignment, canaries.put("wish for an introduction", Actor.LEADER));
        encouraged();
        var link = bean(LeaderInvitations.class)
                .link(id(Actor.LEADER), 3, Period.ofDays(7), new IntoCohort.Existing(cohort));
        invitation = bean(Invitations.class).of(id(Actor.LEADER)).getFirst().id();
        var path = link.link().getPath();
        token = path.substring(path.lastIndexOf('/') + 1);
        bean(BondRequests.class).ask(id(Actor.STRANGER), email(owner));

        var life = new PrivateLife(context, owner, canaries, course, today);
        contact = life.contact("the first contact");
        life.touched(contact);
        life.drafts(life.contact("the second contact"));
        life.answers();
        certificate = life.graduated();

        sharedDraft = life.key(new ExerciseId("my-ask"), contact);
        life.write(sharedDraft, canaries.put("what the shared draft was before"));
        sharedRevision = life.write(sharedDraft, canaries.put("the shared version", Actor.LEADER));
        share = bean(Sharing.class).share(owner, sharedDraft, sharedRevision, id(Actor.LEADER));
        life.write(sharedDraft, canaries.put("what the shared draft became"));
        comment = bean(SharedDrafts.class).comment(id(Actor.LEADER), share, null, "It reads well.");
        bean(SharedDrafts.class).answer(owner, comment, canaries.put("answer to a comment", Actor.LEADER));
        revoked(life);
        bean(Erasures.class).ask(owner);
        bean(Looks.class).at(id(Actor.LEADER), course);
    }

    /** The one of this application. */
    static World of(ApplicationContext context) {
        return WORLDS.computeIfAbsent(context, World::new);
    }

    AccountId id(Actor actor) {
        return people.get(actor);
    }

    AccountId account(String name, Set<Role> roles) {
        var id = AccountId.next();
        var email = new EmailAddress("who-" + id + "@example.org");
        bean(AccountService.class)
                .add(new Account(id, name, email, zone, Locale.ENGLISH, roles), new NewPassword(PASSWORD));
        return id;
    }

    EmailAddress email(AccountId id) {
        return bean(AccountService.class).find(id).orElseThrow().email();
    }

    /** Whether the text names the learner, or anything that is theirs. */
    boolean tellsOfOwner(String text) {
        return text.contains(owner.toString())
                || text.contains(Actor.OWNER.name)
                || text.contains(contact.toString())
                || text.contains(share.toString())
                || !canaries.in(text).isEmpty();
    }

    /** Both lead the learner; the first has a cohort that is large enough for figures. */
    private CohortId led() {
        var leader = id(Actor.LEADER);
        agree(leader, owner);
        agree(id(Actor.SECOND), owner);
        agree(leader, id(Actor.LEARNER));
        bean(CountsShown.class).set(owner, leader, true);
        var made = bean(Cohorts.class).create(leader, new CohortName("Spring"));
        bean(Cohorts.class).add(leader, made, owner);
        bean(Cohorts.class).add(leader, made, id(Actor.LEARNER));
        for (var place = 0; place < 4; place++) {
            var somebody = account("Somebody " + place, Set.of(Role.LEARNER));
            agree(place == 0 ? id(Actor.STRANGER) : leader, somebody);
            if (place > 0) {
                bean(Cohorts.class).add(leader, made, somebody);
            }
        }
        return made;
    }

    private void agree(AccountId leader, AccountId learner) {
        bean(BondRequests.class).ask(leader, email(learner));
        bean(BondRequests.class).accept(learner, leader);
    }

    private AssignmentId assign(Assignee to) {
        var leader = id(Actor.LEADER);
        var terms = new AssignmentTerms("Because it helped me", Optional.of(today.plusDays(1)), 2);
        bean(Assigning.class).assign(leader, course.id(), Set.of(to), terms);
        return bean(Assigning.class).byLeader(leader).stream()
                .filter(one -> one.to().equals(to))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void waysIn() {
        var at = bean(Clock.class).instant().atOffset(zone);
        bean(JdbcClient.class)
                .sql("insert into account_identity (issuer, subject, account_id, joined_at, last_used_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(issuer, subject, owner.value(), at, at)
                .update();
        bean(JdbcClient.class)
                .sql("insert into passkey (credential_id, account_id, name, public_key, attestation_object, transports,"
                        + " signature_count, verified, backup_eligible, backed_up, added_at)"
                        + " values (?, ?, ?, 'AQID', 'BAUG', 'internal', 0, true, true, false, ?)")
                .params(passkey, owner.value(), canaries.put("name of a passkey"), at)
                .update();
    }

    /** Yesterday, since there is at most one a day. */
    private void encouraged() {
        bean(JdbcClient.class)
                .sql("insert into encouragement (id, leader_id, learner_id, kind, sentence, sent_on, sent_at)"
                        + " values (?, ?, ?, 'NUDGE', 'How is it going?', ?, ?)")
                .params(
                        UUID.randomUUID(),
                        id(Actor.LEADER).value(),
                        owner.value(),
                        today.minusDays(1),
                        LocalDateTime.of(today.minusDays(1), java.time.LocalTime.NOON)
                                .atOffset(zone))
                .update();
    }

    /** A draft that was shared with each leader, and is no more. */
    private void revoked(PrivateLife life) {
        var key = life.key(new ExerciseId("my-ask"), null);
        for (var leader : new Actor[] {Actor.LEADER, Actor.SECOND}) {
            var revision = life.write(key, canaries.put("what was shared once with " + leader));
            var id = bean(Sharing.class).share(owner, key, revision, id(leader));
            bean(SharedDrafts.class).open(id(leader), id);
            bean(Sharing.class).revoke(owner, id);
        }
    }

    private void backdate(String table, String column) {
        bean(JdbcClient.class)
                .sql("update " + table + " set " + column + " = ?")
                .param(LocalDateTime.of(today.minusDays(3), java.time.LocalTime.NOON)
                        .atOffset(zone))
                .update();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
