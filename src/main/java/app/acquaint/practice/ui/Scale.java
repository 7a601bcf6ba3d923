package app.acquaint.practice.ui;

import app.acquaint.practice.Answer.Prediction;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.stream.IntStream;

/** The numbers from 0 to 10 as one row of radio buttons, with words for both ends. */
class Scale extends RadioButtonGroup<Integer> {

    /**
     * @param question for screen readers, where it stands elsewhere on the page
     * @param low words for 0; empty for none
     * @param high words for 10; empty for none
     * @param marked a number to mark, the earlier guess
     */
    Scale(String question, String low, String high, Optional<Integer> marked) {
        addClassName("scale");
        setAriaLabel(question);
        setItems(IntStream.rangeClosed(0, Prediction.MOST).boxed().toList());
        setRenderer(new ComponentRenderer<>(number -> {
            var label = new Span(String.valueOf(number));
            label.setClassName("scale-guess", marked.filter(number::equals).isPresent());
            return label;
        }));
        if (!low.isEmpty() || !high.isEmpty()) {
            var ends = new Div(
                    new Span(getTranslation("practice.exercise.scale.low", low)),
                    new Span(getTranslation("practice.exercise.scale.high", high)));
            ends.addClassName("scale-ends");
            setHelperComponent(ends);
        }
    }
}
