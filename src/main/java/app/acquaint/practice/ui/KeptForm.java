package app.acquaint.practice.ui;

import app.acquaint.practice.Writing;
import app.acquaint.practice.WritingKey;
import app.acquaint.practice.Writings;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form of ours in the browser, which keeps by itself what is typed; the page hears when the server has it. */
abstract class KeptForm extends Component {

    /** Texts that every such form has, in {@code practice.exercise.kept}. */
    private static final List<String> COMMON = List.of(
            "state-typing",
            "state-saving",
            "state-saved",
            "state-waiting",
            "state-login",
            "state-conflict",
            "state-refused",
            "conflict",
            "keep-mine",
            "take-theirs");

    /** Several saves within this time, in milliseconds, are one piece of news. */
    private static final int NEWS = 600;

    /**
     * @param kind of the form: its texts are in {@code practice.exercise.<kind>}
     * @param texts the last parts of their keys
     */
    KeptForm(Task<?> task, Writings writings, String kind, List<String> texts) {
        var key = new WritingKey(task.owner(), task.courseId(), task.id(), null);
        var kept = writings.find(key);
        getElement().setProperty("account", task.owner().toString());
        getElement().setProperty("course", task.courseId().value());
        getElement().setProperty("exercise", task.id().value());
        getElement().setProperty("revision", kept.map(Writing::revision).orElse(0));
        getElement().setProperty("text", kept.map(Writing::text).orElse(""));
        getElement()
                .setPropertyMap(
                        "words",
                        Stream.concat(
                                        COMMON.stream().map(name -> "practice.exercise.kept." + name),
                                        texts.stream().map(name -> "practice.exercise." + kind + "." + name))
                                .collect(Collectors.toMap(KeptForm::lastPart, this::text)));
        getElement().addEventListener("kept", _ -> task.changed().run()).debounce(NEWS);
    }

    private static String lastPart(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private String text(String key) {
        return getTranslation(key);
    }
}
