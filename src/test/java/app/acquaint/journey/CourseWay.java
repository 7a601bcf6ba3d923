package app.acquaint.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The whole course as one learner takes it, step by step, from the first lesson on, which is open. */
final class CourseWay {

    static final String ASK = "Hi Priya, we met at the safety training in May. Would you be available in the"
            + " next two to three weeks for a 25-minute professional networking meeting, so that we get to know each"
            + " other’s work? No worries if not.";
    private static final String STORY = "I started as a mechanic in a small garage. Then the garage closed, so I moved"
            + " to a factory, and after two years I was asked to lead the night shift because I stay calm when a line"
            + " stands still. Now I lead twelve people. I am good at finding out why a machine stops. Next I would like"
            + " to learn how planning works and, in a few years, work in Norway.";
    private static final String THANKS = "Dear Priya, thank you for yesterday. Your story of the night-shift pilot"
            + " stayed with me, above all the part about the handover board. As promised, I am sending you the name of"
            + " our trainer. I will write again in three months.";

    /** Some of what is typed on the way, in each kind of exercise, and is nobody else's to read. */
    static final List<String> UNSHARED = List.of(
            "Could we have coffee some time?",
            "Thanks, but I am away until March.",
            "The move from design to safety",
            "Hoping to work in Norway",
            "I started as a mechanic in a small garage.",
            "A second pair of eyes on a slide.",
            "The handover board.",
            "Dear Priya, thank you for yesterday.",
            "The name of our trainer",
            "How did the pilot go? Ours is starting.",
            "Tell me about your work.");

    private final Learner learner;
    private final Runnable done;

    /** @param done run at the end of each lesson, while it is on the page */
    CourseWay(Learner learner, Runnable done) {
        this.learner = learner;
        this.done = done;
    }

    void why() {
        assertThat(learner.heading()).hasText("What a strong network does");
        learner.name("Priya");
        learner.rate("How awkward will it be to ask Priya for 25 minutes?", 7);
        leave();
    }

    void ask() {
        learner.goOn("One sentence that works");
        learner.write("A first try", "Could we have coffee some time?");
        learner.chooseAll("Which parts are missing?", List.of("The window", "The length"));
        leave();

        learner.goOn("Make the no easy");
        learner.choose(
                "Why name 25 minutes, when you could leave the length open?",
                "A clear limit makes it feel safe to say yes.");
        learner.write("A friendly no", "Thanks, but I am away until March.");
        learner.choose(
                "Which of these makes a no easy?",
                "“Would a 25-minute networking meeting fit in this month, so that we get to know each other? No worries"
                        + " if not.”");
        leave();

        learner.goOn("Write yours");
        draftWithReloadInBetween();
        learner.tickAll("Before you send it");
        learner.commit("Your moment");
        learner.press(learner.page().locator("main"), "I sent it");
        learner.press(learner.page().locator("draft-sheet"), "Record it");
        assertThat(learner.page().locator("draft-sheet")).containsText("Sent");
        leave();

        learner.goOn("When they answer");
        var sheet = learner.page().locator("draft-sheet");
        sheet.getByRole(AriaRole.TEXTBOX).first().fill("Thanks for telling me. Would the week after be better?");
        assertThat(sheet).containsText("Suggestion");
        sheet.getByRole(AriaRole.TEXTBOX).first().fill("Thanks for telling me. All the best for the spring.");
        assertThat(sheet).not().containsText("Suggestion");
        learner.choose(
                "The answer is: “I’m full until the end of the month, but I could do the Tuesday after.” What do you"
                        + " write?",
                "“Thank you, that Tuesday is fine. Would ten o’clock suit you?”");
        learner.rate("And how awkward was it to ask Priya?", 3);
        var answer = learner.exercise("What Priya answered");
        learner.radio(answer, "Yes");
        learner.press(answer, "Record the answer");
        leave();
    }

    /** Types, sees the coach mark a word, reloads before anything is acknowledged, and mends the draft. */
    private void draftWithReloadInBetween() {
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

    void prepare() {
        learner.goOn("Read up, quietly");
        learner.choose(
                "Someone answers your ask: “Thank you, but I’m not available.” What do you send back?",
                "“Thanks for telling me. All the best for the summer season.”");
        learner.list("What interests you about Priya", List.of("The move from design to safety", "Norwegian"));
        learner.commit("Your quiet ten minutes");
        leave();

        learner.goOn("What they should know about you");
        learner.choose(
                "You read that the person you are meeting once ran a night shift, as you do now. How do you use it?",
                "Ask one question about it when you meet.");
        learner.list(
                "What Priya should know about you",
                List.of("I lead the night shift", "Good at finding why a machine stops", "Hoping to work in Norway"));
        leave();

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
        leave();
    }

    void engage() {
        learner.goOn("Three goals");
        answerEverything();
        leave();

        learner.goOn("A plan for 25 minutes");
        learner.chooseAll(
                "What belongs in a first meeting? Choose all that do.",
                List.of("What you are good at", "One small next step, if you both like it"));
        var plan = learner.exercise("25 minutes with Priya");
        learner.press(plan, "One minute more: My story");
        learner.press(plan, "Move up: My story");
        learner.write("One small favour", "A second pair of eyes on a slide.");
        leave();

        learner.goOn("Hold the meeting");
        learner.write("The last half minute", "That’s our time. Thank you, Priya.");
        learner.commit("At minute 24");
        learner.tickAll("Before you go in");
        learner.press(learner.exercise("Meet Priya"), "I met Priya");
        learner.write("What stayed with you", "The handover board.");
        leave();
    }

    void followUp() {
        learner.goOn("Thank them");
        answerEverything();
        var field = learner.page()
                .locator("draft-sheet")
                .getByRole(AriaRole.TEXTBOX)
                .first();
        field.fill(THANKS);
        learner.commit("Your moment");
        learner.press(learner.exercise("Thank Priya"), "I thanked Priya");
        leave();

        learner.goOn("Keep what you promised");
        learner.list("What you promised Priya", List.of("The name of our trainer"));
        learner.commit("The smallest one first");
        answerEverything();
        leave();

        learner.goOn("Write again in three months");
        answerEverything();
        learner.write("Two lines for later", "How did the pilot go? Ours is starting.");
        learner.commit("Your date");
        // thanking set the date, three months ahead; the lesson shows it
        assertThat(learner.exercise("Set a date to write to Priya")).containsText("20");
        leave();
    }

    /** Answers each question of one choice that the page has, with its first option, and each open text. */
    private void answerEverything() {
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

    void graduate() {
        learner.goOn("What you made");
        assertThat(learner.page().locator("main"))
                .containsText("Would you be available in the next two to three weeks");
        assertThat(learner.page().locator("main")).containsText("handover board");
        learner.write("From memory", "Would you be available in the next three weeks?");
        learner.commit("One more");
        leave();
    }

    /** The lesson is done and says so. */
    private void leave() {
        learner.lessonIsDone();
        done.run();
    }
}
