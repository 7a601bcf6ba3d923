package app.acquaint.practice.ui;

import app.acquaint.practice.Writing;
import app.acquaint.practice.WritingKey;
import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A form of ours in the browser, which keeps by itself what is typed; the page hears when the server has it. */
abstract class KeptForm extends Component {

    /** Texts that every such form has, in {@code practice.exercise.kept}. */
    private static final List<String> COMMON =
            List.of("state-typing", "state-saving", "state-saved", "state-waiting", "state-login", "state-refused");

    /** Texts that such a form shares with the draft sheet. */
    private static final String SHARED =
            "conflict mine theirs keep-this take-other put-both nothing-lost versions login-link";

    /** Several saves within this time, in milliseconds, are one piece of news. */
    private static final int NEWS = 600;

    /**
     * @param kind of the form: its texts are in {@code practice.exercise.<kind>}
     * @param texts the last parts of their keys
     */
    KeptForm(Task<?> task, Desk desk, String kind, List<String> texts) {
        var key = new WritingKey(task.owner(), task.courseId(), task.id(), null);
        var kept = desk.writings().find(key);
        getElement().setProperty("account", task.owner().toString());
        getElement().setProperty("course", task.courseId().value());
        getElement().setProperty("exercise", task.id().value());
        getElement().setProperty("revision", kept.map(Writing::revision).orElse(0));
        getElement().setProperty("text", kept.map(Writing::text).orElse(""));
        getElement().setPropertyMap("words", words(kind, texts));
        getElement().addEventListener("kept", _ -> task.changed().run()).debounce(NEWS);
        getElement().addEventListener("kept-versions", _ -> versions(key, desk).open());
    }

    private VersionsDialog versions(WritingKey key, Desk desk) {
        return new VersionsDialog(
                desk.writings().versions(key),
                desk.account().get().zone(),
                desk.pieces()::readable,
                text -> getElement().callJsFunction("bringBack", text));
    }

    private Map<String, String> words(String kind, List<String> texts) {
        var words = new HashMap<>(DraftTexts.of(SHARED, this::text));
        Stream.concat(
                        COMMON.stream().map(name -> "practice.exercise.kept." + name),
                        texts.stream().map(name -> "practice.exercise." + kind + "." + name))
                .forEach(key -> words.put(lastPart(key), text(key)));
        return words;
    }

    private static String lastPart(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private String text(String key) {
        return getTranslation(key);
    }
}
