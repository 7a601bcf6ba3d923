package app.acquaint.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.testkit.Browser;
import app.acquaint.testkit.RunningJar;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a new user in a real browser against the packaged jar. */
class WholeWayIT {

    private static final String ASK = "Hi Priya, we met at the safety training in May. Would you be available in the"
            + " next two to three weeks for a 25-minute professional networking meeting, so that we get to know each"
            + " other’s work? No worries if not.";
    private static final String STORY = "I started as a mechanic in a small garage. Then the garage closed, so I moved"
            + " to a factory, and after two years I was asked to lead the night shift because I stay calm when a line"
            + " stands still. Now I lead twelve people. I am good at finding out why a machine stops. Next I would like"
            + " to learn how planning works and, in a few years, work in Norway.";
    private static final String THANKS = "Dear Priya, thank you for yesterday. Your story of the night-shift pilot"
            + " stayed with me, above all the part about the handover board. As promised, I am sending you the name of"
            + " our trainer. I will write again in three months.";

    @TempDir
    Path data;

    private final List<String> found = new ArrayList<>();

    @Test
    void from_the_first_page_to_a_person_in_the_tracker_and_a_date_to_write_again() {
        try (var jar = RunningJar.start(data);
                var browser = Browser.open()) {
            var person = browser.person();
            person.setDefaultTimeout(30_000);
            var learner = new Learner(person.newPage());
            learner.page().setDefaultTimeout(30_000);
            learner.makeFirstAccount(jar.page("people"));
            check(learner);
            why(learner);
            ask(learner);
            prepare(learner);
            engage(learner);
            followUp(learner);
            graduate(learner);
            keepGoing(learner, jar);
            assertThat(found).as("what axe finds on the pages").isEmpty();
        }
    }

    private void why(Learner learner) {
        learner.goOn("What a strong network does");
        learner.name("Priya");
        learner.rate("How awkward will it be to ask Priya for 25 minutes?", 7);
        leave(learner);
    }

    private void ask(Learner learner) {
        learner.goOn("One sentence that works");
        learner.write("A first try", "Could we have coffee some time?");
        learner.chooseAll("Which parts are missing?", List.of("The window", "The length"));
        leave(learner);

        learner.goOn("Make the no easy");
        learner.choose(
                "Why name 25 minutes, when you could leave the length open?",
                "A clear limit makes it feel safe to say yes.");
        learner.write("A friendly no", "Thanks, but I am away until March.");
        learner.choose(
                "Which of these makes a no easy?",
                "“Would a 25-minute networking meeting fit in this month, so that we get to know each other? No worries"
                        + " if not.”");
        leave(learner);

        learner.goOn("Write yours");
        draftWithReloadInBetween(learner);
        learner.tickAll("Before you send it");
        learner.commit("Your moment");
        learner.press(learner.page().locator("main"), "I sent it");
        learner.press(learner.page().locator("draft-sheet"), "Record it");
        assertThat(learner.page().locator("draft-sheet")).containsText("Sent");
        leave(learner);

        learner.goOn("When they answer");
        learner.write("Your answer to a no", "Thanks for telling me. All the best for the spring.");
        learner.choose(
                "The answer is: “I’m full until the end of the month, but I could do the Tuesday after.” What do you"
                        + " write?",
                "“Thank you, that Tuesday is fine. Would ten o’clock suit you?”");
        learner.rate("And how awkward was it to ask Priya?", 3);
        var answer = learner.exercise("What Priya answered");
        learner.radio(answer, "Yes");
        learner.press(answer, "Record the answer");
        leave(learner);
    }

    /** Types, sees the coach mark a word, reloads before anything is acknowledged, and mends the draft. */
    private void draftWithReloadInBetween(Learner learner) {
        var page = learner.page();
        var sheet = page.locator("draft-sheet");
        var field = sheet.getByRole(AriaRole.TEXTBOX).first();
        field.pressSequentially(ASK.replace("available", "interested"));
        page.reload();
        assertThat(field).hasValue(ASK.replace("available", "interested"));
        assertThat(sheet).containsText("Ask whether they’re available");
        assertThat(sheet).containsText("A clear limit");

        field.fill(ASK);
        assertThat(sheet).not().containsText("Suggestion");
        assertThat(sheet).containsText("Saved");
    }

    private void prepare(Learner learner) {
        learner.goOn("Read up, quietly");
        learner.choose(
                "Someone answers your ask: “Thank you, but I’m not available.” What do you send back?",
                "“Thanks for telling me. All the best for the summer season.”");
        learner.list("What interests you about Priya", List.of("The move from design to safety", "Norwegian"));
        learner.commit("Your quiet ten minutes");
        leave(learner);

        learner.goOn("What they should know about you");
        learner.choose(
                "You read that the person you are meeting once ran a night shift, as you do now. How do you use it?",
                "Ask one question about it when you meet.");
        learner.list(
                "What Priya should know about you",
                List.of("I lead the night shift", "Good at finding why a machine stops", "Hoping to work in Norway"));
        leave(learner);

        learner.goOn("Your story in under a minute");
        var strip = learner.exercise("Four short pieces");
        var pieces = List.of(
                "I started as a mechanic in a small garage.",
                "Then the garage closed, so I moved to a factory and was asked to lead the night shift.",
                "Now I lead twelve people. I am good at finding out why a machine stops.",
                "Next I would like to work in Norway.");
        for (int i = 0; i < pieces.size(); i++) {
            strip.getByRole(AriaRole.TEXTBOX).nth(i).fill(pieces.get(i));
        }
        strip.getByRole(AriaRole.TEXTBOX).nth(3).blur();
        learner.press(strip, "Put them together");
        var field = learner.page()
                .locator("draft-sheet")
                .getByRole(AriaRole.TEXTBOX)
                .first();
        assertThat(field).hasValue(Pattern.compile("mechanic.*Norway", Pattern.DOTALL));
        field.fill(STORY);
        learner.tickAll("Say it aloud");
        leave(learner);
    }

    private void engage(Learner learner) {
        learner.goOn("Three goals");
        answerEverything(learner);
        leave(learner);

        learner.goOn("A plan for 25 minutes");
        learner.chooseAll(
                "What belongs in a first meeting? Choose all that do.",
                List.of("What you are good at", "One small next step, if you both like it"));
        var plan = learner.exercise("25 minutes with Priya");
        learner.press(plan, "One minute more: My story");
        learner.press(plan, "Move up: My story");
        learner.write("One small favour", "A second pair of eyes on a slide.");
        leave(learner);

        learner.goOn("Hold the meeting");
        learner.write("The last half minute", "That’s our time. Thank you, Priya.");
        learner.commit("At minute 24");
        learner.tickAll("Before you go in");
        learner.press(learner.exercise("Meet Priya"), "I met Priya");
        learner.write("What stayed with you", "The handover board.");
        leave(learner);
    }

    private void followUp(Learner learner) {
        learner.goOn("Thank them");
        answerEverything(learner);
        var field = learner.page()
                .locator("draft-sheet")
                .getByRole(AriaRole.TEXTBOX)
                .first();
        field.fill(THANKS);
        learner.commit("Your moment");
        learner.press(learner.exercise("Thank Priya"), "I thanked Priya");
        leave(learner);

        learner.goOn("Keep what you promised");
        learner.list("What you promised Priya", List.of("The name of our trainer"));
        learner.commit("The smallest one first");
        answerEverything(learner);
        leave(learner);

        learner.goOn("Write again in three months");
        answerEverything(learner);
        learner.write("Two lines for later", "How did the pilot go? Ours is starting.");
        learner.commit("Your date");
        // thanking set the date, three months ahead; the lesson shows it
        assertThat(learner.exercise("Set a date to write to Priya")).containsText("20");
        leave(learner);
    }

    /** Answers each question of one choice that the page has, with its first option, and each open text. */
    private static void answerEverything(Learner learner) {
        var open = learner.page()
                .locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(learner.page()
                                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("See the answer"))));
        for (int left = open.count(); left > 0; left--) {
            var question = open.first();
            question.getByRole(AriaRole.RADIO).first().check(new Locator.CheckOptions().setForce(true));
            learner.press(question, "See the answer");
            assertThat(open).hasCount(left - 1);
        }
        for (var text : learner.page().locator("reflection-sheet").all()) {
            var field = text.getByRole(AriaRole.TEXTBOX).first();
            field.fill("Tell me about your work.");
            field.blur();
        }
    }

    private void graduate(Learner learner) {
        learner.goOn("What you made");
        assertThat(learner.page().locator("main"))
                .containsText("Would you be available in the next two to three weeks");
        assertThat(learner.page().locator("main")).containsText("handover board");
        learner.write("From memory", "Would you be available in the next three weeks?");
        learner.commit("One more");
        leave(learner);
    }

    private void keepGoing(Learner learner, RunningJar jar) {
        learner.page().navigate(jar.page("").toString());
        assertThat(learner.heading()).hasText("You have done it");
        check(learner);
        learner.page().getByText("See what you made").click();
        assertThat(learner.page().locator("main")).containsText("handover board");
        check(learner);
        learner.page().navigate(jar.page("people").toString());
        learner.page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Priya"))
                .first()
                .click();
        assertThat(learner.heading()).containsText("Priya");
        assertThat(learner.page().locator("main")).containsText("Next touch");
        check(learner);
        for (var path : List.of("people", "today", "writing", "account", "privacy", "course/networking/graduation")) {
            learner.page().navigate(jar.page(path).toString());
            assertThat(learner.heading()).isVisible();
            check(learner);
        }
    }

    /** The lesson is done and says so; then axe looks at it. */
    private void leave(Learner learner) {
        learner.lessonIsDone();
        check(learner);
    }

    private void check(Learner learner) {
        found.addAll(Browser.axe(learner.page()));
        show(learner.page(), ColorScheme.DARK);
        found.addAll(Browser.axe(learner.page()));
        show(learner.page(), ColorScheme.LIGHT);
    }

    /** Returns when the new colours are drawn: contrast is not to be judged on the way. */
    private static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        page.waitForFunction("() => document.getAnimations().every(each => each.playState !== 'running')");
    }
}
