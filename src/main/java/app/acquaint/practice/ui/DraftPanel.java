package app.acquaint.practice.ui;

import app.acquaint.contact.Contacts.Arrival;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Contacts.Recorded;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.practice.DraftSending;
import app.acquaint.practice.Words;
import app.acquaint.practice.Writing;
import app.acquaint.practice.WritingKey;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The draft sheet in a page. It saves by itself, past Vaadin; the page hears only what matters to it. */
@Tag("draft-sheet")
@JsModule("./practice/draft-sheet.ts")
class DraftPanel extends Component {

    private final Task task;
    private final ShareLine shares;
    private final DraftPanels desk;
    private @Nullable Recorded recorded;

    /**
     * @param language in which it is written, a BCP 47 tag
     * @param about whom it is about; null when nobody is chosen yet or it is about nobody
     */
    record Task(
            WritingKey key,
            DraftExercise exercise,
            String language,
            @Nullable Person about,
            Runnable changed) {}

    /** @param shares below the sheet, of the same draft */
    DraftPanel(Task task, ShareLine shares, DraftPanels desk) {
        this.task = task;
        this.shares = shares;
        this.desk = desk;
        var key = task.key();
        var standing = desk.writings().find(key);
        getElement().setAttribute("exercise", key.exercise().value());
        getElement().setPropertyMap("texts", DraftTexts.all(this::getTranslation));
        getElement().setPropertyBean("setup", setup(standing));
        standing.flatMap(writing -> desk.coach().review(key, writing.text()))
                .ifPresent(review -> getElement().setPropertyBean("review", review));
        showSent();
        listen();
        PersonMoved.follow(this, this::showSent);
    }

    private void listen() {
        var element = getElement();
        element.addEventListener("draft-saved", _ -> task.changed().run());
        element.addEventListener("draft-versions", _ -> versions().open());
        element.addEventListener("draft-unsent", _ -> undo());
        element.addEventListener(
                        "draft-sent",
                        event -> send(
                                event.getEventData().path("event.detail.on").stringValue("")))
                .addEventData("event.detail.on");
    }

    private DraftSetup setup(Optional<Writing> standing) {
        var key = task.key();
        var exercise = task.exercise();
        var contact = key.contact();
        var title = exercise.title().isEmpty() ? getTranslation("practice.draft.untitled") : exercise.title();
        return new DraftSetup(
                key.owner().toString(),
                key.course().value(),
                key.exercise().value(),
                contact == null ? null : contact.toString(),
                standing.map(Writing::text).orElse(""),
                standing.map(Writing::revision).orElse(0),
                named(title),
                Words.fillOrDrop(exercise.placeholder(), Optional.ofNullable(task.about())),
                named(exercise.model()),
                task.language(),
                mostWords(),
                mail(),
                sendable(),
                getLocale().toLanguageTag(),
                desk.account().today().toString());
    }

    private @Nullable Integer mostWords() {
        var most = desk.coach().mostWords(task.key());
        return most.isPresent() ? most.getAsInt() : null;
    }

    private boolean sendable() {
        return task.about() != null && DraftSending.stage(task.exercise()).isPresent();
    }

    private DraftSetup.@Nullable Mail mail() {
        var about = task.about();
        if (about == null || about.practice() || !sendable()) {
            return null;
        }
        var email = about.email();
        return new DraftSetup.Mail(
                email == null ? "" : email, named(task.exercise().subject()));
    }

    private String named(String text) {
        var about = task.about();
        return Words.fill(text, Optional.ofNullable(about), getTranslation("practice.exercise.your-person"));
    }

    private void send(String on) {
        var about = task.about();
        if (about != null) {
            Notices.attempt(() -> {
                desk.sending().record(task.key().owner(), about, task.exercise(), on);
                PersonMoved.tell();
                task.changed().run();
            });
        }
    }

    private void undo() {
        var last = recorded;
        if (last != null) {
            Notices.attempt(() -> {
                desk.sending().undo(task.key().owner(), last);
                PersonMoved.tell();
                task.changed().run();
            });
        }
    }

    private void showSent() {
        var about = task.about();
        var owner = task.key().owner();
        var sent = about == null ? Optional.<Arrival>empty() : desk.sending().sent(owner, about.id(), task.exercise());
        recorded = sent.flatMap(Arrival::undoable).orElse(null);
        getElement()
                .setProperty("sentOn", sent.map(Arrival::on).map(this::sentOn).orElse(""));
        getElement().setProperty("undoable", recorded != null);
    }

    private String sentOn(LocalDate day) {
        var words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        return getTranslation("practice.draft.was-sent", words.format(day));
    }

    private VersionsDialog versions() {
        var dialog = new VersionsDialog(
                desk.writings().versions(task.key()),
                desk.account().get().zone(),
                UnaryOperator.identity(),
                this::bringBack);
        if (shares.possible()) {
            dialog.offerSharing(shares::ask);
        }
        return dialog;
    }

    private void bringBack(String text) {
        getElement().callJsFunction("putTogether", text);
    }
}
