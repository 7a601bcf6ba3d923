package app.acquaint.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** One version of a draft goes to a leader, what is said about it comes back, and the answer goes to the leader. */
final class SharingWay {

    /** Written on the draft once a version of it is shared. */
    static final String LATER = "P.S. I have hardly slept this week.";

    private final Learner learner;
    private final Learner leader;
    private final Leader leading;
    private final Inspection inspection;

    SharingWay(Learner learner, Learner leader, Inspection inspection) {
        this.learner = learner;
        this.leader = leader;
        this.leading = new Leader(leader);
        this.inspection = inspection;
    }

    void share() {
        learner.goTo("Your writing");
        learner.page().getByText("Your ask to Priya").click();
        var sheet = learner.page().locator(".draft-with-shares").first();
        learner.press(sheet, "Share this draft …");
        var dialog = learner.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator(".share-text")).hasText(CourseWay.ASK);
        learner.press(dialog, "Share with Lena Vogel");
        assertThat(sheet).containsText("You shared the version of");
        sheet.getByRole(AriaRole.TEXTBOX).first().fill(CourseWay.ASK + " " + LATER);
        assertThat(sheet.locator(".kept-state").first()).hasText("Saved");
    }

    void comment() {
        leader.goTo("Home");
        var news = leader.row("An ask to somebody");
        assertThat(news).containsText("Amir Haddad shared this with you");
        leader.follow("An ask to somebody");
        assertThat(leading.sharedText()).hasText(CourseWay.ASK);
        inspection.lookOnPhone(leader.page());
        leading.selectByMouse("safety training");
        leading.say("What works: they will know at once who you are.", "Amir Haddad");
        assertThat(thread(leader, "“safety training”")).containsText("they will know at once who you are");
        leading.selectLastSentenceByKeyboard();
        assertThat(leader.page().locator(".comment-about")).hasText("About “No worries if not.”");
        leading.say("What I wondered: do you need this twice?", "Amir Haddad");
        assertThat(thread(leader, "“No worries if not.”")).containsText("do you need this twice?");
        assertThat(leading.sharedText().locator("mark.commented"))
                .hasText(new String[] {"safety training", "No worries if not."});
    }

    void answer() {
        learner.goTo("Home");
        assertThat(learner.row("Your ask to somebody")).containsText("Lena Vogel said something about it");
        learner.follow("Your ask to somebody");
        assertThat(learner.page().locator(".shared-text mark.commented"))
                .hasText(new String[] {"safety training", "No worries if not."});
        var thread = thread(learner, "“No worries if not.”");
        assertThat(thread).containsText("do you need this twice?");
        learner.press(thread, "Answer");
        thread.getByLabel("Your answer").fill("It is there once only, at the end.");
        inspection.lookOnPhone(learner.page());
        learner.press(thread, "Send to Lena Vogel");
        assertThat(thread(learner, "“No worries if not.”")).containsText("It is there once only, at the end.");
    }

    void readTheAnswer() {
        leader.goTo("Home");
        leader.follow("An ask to somebody");
        assertThat(thread(leader, "“No worries if not.”")).containsText("It is there once only, at the end.");
        assertThat(leading.sharedText()).hasText(CourseWay.ASK);
    }

    private static Locator thread(Learner person, String quote) {
        return person.page().locator(".comment-thread").filter(new Locator.FilterOptions().setHasText(quote));
    }
}
