package app.acquaint.account.ui;

import app.acquaint.common.DomainException;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes values of what was typed, and says beside the field why that cannot be. */
final class Typed {

    private Typed() {}

    /** The value; empty when what was typed makes none, and then the field explains it. */
    static <T> Optional<T> read(TextFieldBase<?, String> field, Function<String, T> make) {
        try {
            var value = make.apply(field.getValue());
            field.setInvalid(false);
            return Optional.of(value);
        } catch (DomainException reason) {
            explain(field, reason);
            return Optional.empty();
        }
    }

    /** Runs the action; when it cannot be done, the field explains it, and the answer is false. */
    static boolean attempt(TextFieldBase<?, String> field, Runnable action) {
        return read(field, value -> {
                    action.run();
                    return value;
                })
                .isPresent();
    }

    /** Says the reason beside the field until something else is typed there, and puts the cursor there. */
    static void explain(TextFieldBase<?, String> field, DomainException reason) {
        field.setErrorMessage(Notices.sentence(reason));
        field.setInvalid(true);
        field.addValueChangeListener(change -> {
            change.unregisterListener();
            field.setInvalid(false);
        });
        field.focus();
    }

    /** Puts the cursor into the first of several fields that say something. */
    static void focusFirst(TextFieldBase<?, ?>... fields) {
        Stream.of(fields).filter(HasValidation::isInvalid).findFirst().ifPresent(TextFieldBase::focus);
    }
}
