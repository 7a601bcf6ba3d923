package app.acquaint.access;

import static java.util.Map.entry;

import app.acquaint.account.AccountService;
import app.acquaint.account.AddressList;
import app.acquaint.account.InvitationTerms;
import app.acquaint.account.NewPassword;
import app.acquaint.account.PersonName;
import app.acquaint.account.PersonalData;
import app.acquaint.account.Role;
import app.acquaint.account.SignUpPolicy;
import app.acquaint.certificate.CertificateCode;
import app.acquaint.certificate.PrintedName;
import app.acquaint.cohort.Assignee;
import app.acquaint.cohort.AssignmentTerms;
import app.acquaint.cohort.CohortName;
import app.acquaint.cohort.IntoCohort;
import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import app.acquaint.common.CohortId;
import app.acquaint.common.ContactId;
import app.acquaint.common.CourseId;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.InvitationId;
import app.acquaint.common.ShareId;
import app.acquaint.contact.Cadence;
import app.acquaint.contact.Channel;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Details;
import app.acquaint.contact.PromiseKeeping;
import app.acquaint.contact.Stage;
import app.acquaint.contact.StageGroup;
import app.acquaint.contact.Standing;
import app.acquaint.contact.Tracker;
import app.acquaint.course.Course;
import app.acquaint.course.Exercise;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.notification.MailChoice;
import app.acquaint.notification.MailKind;
import app.acquaint.notification.MailState;
import app.acquaint.practice.Answer;
import app.acquaint.practice.Commitment;
import app.acquaint.practice.Commitments;
import app.acquaint.practice.Passage;
import app.acquaint.practice.WritingKey;
import app.acquaint.progress.CourseStanding;
import app.acquaint.progress.ProgressService;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an actor asks with: themselves, and beyond that things of the learner's world, as if they had got hold of every
 * address in it.
 */
final class Arguments {

    private final World world;
    private final Map<Class<?>, Function<Actor, Object>> byType = new HashMap<>();
    private final Map<String, Supplier<Object>> byPlace;

    Arguments(World world) {
        this.world = world;
        this.byPlace = byPlace();
        things();
        words();
        forms();
    }

    /** @throws IllegalStateException that says where to add what, for a parameter of a new type */
    Object[] of(Operation operation, Actor actor) {
        var parameters = operation.method().getParameters();
        var values = new Object[parameters.length];
        for (var place = 0; place < values.length; place++) {
            values[place] = place == 0 ? actor(parameters[0], actor) : value(operation, parameters[place], actor);
        }
        return values;
    }

    private Object actor(Parameter parameter, Actor actor) {
        var id = world.id(actor);
        if (parameter.getType() == AccountId.class) {
            return id;
        }
        if (parameter.getType() == WritingKey.class) {
            return new WritingKey(id, world.course.id(), world.sharedDraft.exercise(), world.contact);
        }
        return world.bean(AccountService.class).find(id).orElseThrow();
    }

    private Object value(Operation operation, Parameter parameter, Actor actor) {
        var special = byPlace.get(operation.shortName() + ":" + parameter.getName());
        if (special != null) {
            return special.get();
        }
        if (parameter.getType() == AccountId.class) {
            return world.id(parameter.getName().equals("leader") ? Actor.LEADER : Actor.OWNER);
        }
        var supplier = byType.get(parameter.getType());
        if (supplier == null) {
            throw new IllegalStateException(
                    operation.name() + " takes a " + parameter.getType().getSimpleName() + ": say in "
                            + Arguments.class.getName() + " which one of the learner's world it is asked with.");
        }
        return supplier.apply(actor);
    }

    private Map<String, Supplier<Object>> byPlace() {
        return Map.ofEntries(
                entry("BondRequests.accept:leader", () -> world.id(Actor.STRANGER)),
                entry("BondRequests.decline:leader", () -> world.id(Actor.STRANGER)),
                entry("HandOvers.handOver:leader", () -> world.id(Actor.STRANGER)),
                entry("AccountSessions.end:id", () -> world.session),
                entry("AccountSessions.endOthers:kept", UUID::randomUUID),
                entry("PromiseKeeping.keep:promise", this::promise),
                entry("PromiseKeeping.reopen:promise", this::promise),
                entry("PromiseKeeping.remove:promise", this::promise),
                entry("Tracker.correct:entry", this::lastEntry),
                entry("Tracker.reinstate:entry", this::lastEntry),
                entry("Tracker.undo:recorded", () -> new Contacts.Recorded(world.contact, lastEntry())),
                entry("DraftSending.undo:recorded", () -> new Contacts.Recorded(world.contact, lastEntry())),
                entry(
                        "AccountService.changeEmail:email",
                        () -> new EmailAddress("new-" + UUID.randomUUID() + "@a.org")),
                entry("AccountService.changeEmail:password", () -> World.PASSWORD),
                entry("AccountService.changePassword:old", () -> World.PASSWORD),
                entry("AccountService.erase:password", () -> World.PASSWORD),
                entry("AccountService.eraseLeaver:password", () -> World.PASSWORD),
                entry("Passkeys.confirm:password", () -> World.PASSWORD),
                entry("Passkeys.rename:credentialId", () -> world.passkey),
                entry("Disconnecting.remove:issuer", () -> world.issuer),
                entry("Disconnecting.remove:subject", () -> world.subject),
                entry("Passkeys.remove:credentialId", () -> world.passkey),
                entry("Joining.accept:token", () -> world.token),
                entry("Members.find:text", () -> ""),
                entry("People.find:words", () -> ""),
                entry("People.count:words", () -> ""),
                entry("People.find:from", () -> 0),
                entry("People.find:group", () -> StageGroup.IN_TOUCH),
                entry("BulkInvitations.check:text", () -> "new@example.org"),
                entry("LeaderInvitations.each:pasted", () -> "new@example.org"),
                entry("Answers.find:exercise", () -> exercise(Exercise.ReflectionExercise.class)),
                entry("Answers.save:exercise", () -> exercise(Exercise.ReflectionExercise.class)),
                entry("Answers.save:base", () -> 2),
                entry("Commitments.commit:exercise", () -> exercise(Exercise.CommitmentExercise.class)),
                entry("Commitments.of:exercise", () -> exercise(Exercise.CommitmentExercise.class)),
                entry("WritingService.save:base", () -> world.sharedRevision + 1),
                entry("Sharing.share:revision", () -> world.sharedRevision + 1),
                entry("DraftSending.record:on", () -> world.today.toString()),
                entry("MailOverview.in:state", () -> MailState.WAITING),
                entry("BulkInvitations.invite:roles", () -> Set.of(Role.LEARNER)),
                entry("Members.changeRoles:roles", () -> Set.of(Role.LEARNER, Role.LEADER)));
    }

    private void things() {
        byType.put(ContactId.class, _ -> world.contact);
        byType.put(ShareId.class, _ -> world.share);
        byType.put(UUID.class, _ -> world.comment);
        byType.put(CohortId.class, _ -> world.cohort);
        byType.put(AssignmentId.class, _ -> world.assignment);
        byType.put(InvitationId.class, _ -> world.invitation);
        byType.put(CourseId.class, _ -> world.course.id());
        byType.put(Course.class, _ -> world.course);
        byType.put(ExerciseId.class, _ -> world.sharedDraft.exercise());
        byType.put(
                DraftExercise.class,
                _ -> world.course.exercise(world.sharedDraft.exercise()).orElseThrow());
        byType.put(WritingKey.class, _ -> world.sharedDraft);
        byType.put(Contacts.Person.class, _ -> world.bean(Tracker.class).require(world.owner, world.contact));
        byType.put(
                Commitment.class,
                _ -> world.bean(Commitments.class).open(world.owner).getFirst());
        byType.put(
                CertificateCode.class,
                _ -> CertificateCode.read(world.certificate).orElseThrow());
        byType.put(EmailAddress.class, _ -> world.email(world.owner));
        byType.put(
                Collection.class,
                _ -> world.bean(JdbcClient.class)
                        .sql("select id from mail where recipient_id = ?")
                        .param(world.owner.value())
                        .query(UUID.class)
                        .list());
        byType.put(byte[].class, actor -> world.bean(PersonalData.class).export(world.id(actor)));
        byType.put(PersonalData.Incoming.class, actor -> {
            var data = world.bean(PersonalData.class);
            return data.preview(world.id(actor), data.export(world.id(actor)));
        });
        byType.put(
                CourseStanding.class,
                actor -> world.bean(ProgressService.class).standing(world.id(actor), world.course));
    }

    private void words() {
        byType.put(String.class, _ -> "A sentence");
        byType.put(int.class, _ -> 1);
        byType.put(boolean.class, _ -> true);
        byType.put(Instant.class, _ -> world.bean(Clock.class).instant());
        byType.put(LocalDate.class, _ -> world.today);
        byType.put(Period.class, _ -> Period.ofDays(7));
        byType.put(ZoneId.class, _ -> ZoneId.of("Europe/Paris"));
        byType.put(Locale.class, _ -> Locale.GERMAN);
        byType.put(Optional.class, _ -> Optional.empty());
        byType.put(Role.class, _ -> Role.LEADER);
        byType.put(Stage.class, _ -> Stage.MET);
        byType.put(Channel.class, _ -> Channel.CALL);
        byType.put(StageGroup.class, _ -> StageGroup.IN_TOUCH);
        byType.put(MailKind.class, _ -> MailKind.ASSIGNED);
        byType.put(MailChoice.class, _ -> MailChoice.OFF);
        byType.put(MailState.class, _ -> MailState.WAITING);
        byType.put(Class.class, _ -> Answer.Reflection.class);
        byType.put(List.class, _ -> List.of(world.sharedDraft.exercise()));
        byType.put(Set.class, _ -> Set.of(new Assignee.Person(world.owner)));
    }

    private void forms() {
        byType.put(NewPassword.class, _ -> new NewPassword("another password"));
        byType.put(PersonName.class, _ -> new PersonName("Somebody Else"));
        byType.put(PrintedName.class, _ -> new PrintedName("Somebody Else"));
        byType.put(CohortName.class, _ -> new CohortName("Autumn"));
        byType.put(IntoCohort.class, _ -> new IntoCohort.Existing(world.cohort));
        byType.put(AddressList.class, _ -> AddressList.read("new@example.org"));
        byType.put(SignUpPolicy.class, _ -> new SignUpPolicy.Open());
        byType.put(
                InvitationTerms.class,
                _ -> new InvitationTerms(Set.of(Role.LEARNER), Optional.empty(), 1, Period.ofDays(7)));
        byType.put(AssignmentTerms.class, _ -> new AssignmentTerms("It helps", Optional.empty(), 1));
        byType.put(Details.class, _ -> Details.named("Somebody Else"));
        byType.put(Cadence.class, _ -> Cadence.THREE_MONTHS);
        byType.put(Standing.class, _ -> new Standing.Resting(world.today));
        byType.put(Answer.class, _ -> new Answer.Reflection("Another thought"));
        byType.put(Commitment.Plan.class, _ -> new Commitment.Plan("it is noon", "call"));
        byType.put(Passage.class, _ -> new Passage(0, 2));
    }

    private ExerciseId exercise(Class<? extends Exercise> kind) {
        return world.course.lessons().stream()
                .flatMap(lesson -> lesson.exercises())
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID promise() {
        return world.bean(PromiseKeeping.class)
                .of(world.owner, world.contact)
                .getFirst()
                .id();
    }

    private UUID lastEntry() {
        return world.bean(Tracker.class)
                .history(world.owner, world.contact)
                .getFirst()
                .id();
    }
}
