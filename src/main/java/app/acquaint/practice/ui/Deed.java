package app.acquaint.practice.ui;

import app.acquaint.contact.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a learner says has happened.
 *
 * @param agreed the date agreed, where the other person named one; null otherwise
 */
record Deed(Stage stage, LocalDate on, @Nullable LocalDate agreed) {}
