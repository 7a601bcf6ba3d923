package app.acquaint.contact.ui;

import app.acquaint.common.ContactId;
import app.acquaint.contact.Channel;
import app.acquaint.contact.HistoryEntry;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.LongRows;
import app.acquaint.uikit.Row;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

/** When and how the two were in touch, and a place to write down another touch. */
class LogPanel extends Div {

    private final TrackerDesk desk;
    private final ContactId contact;
    private final String name;
    private final Div list = new Div();
    private final DayField on;
    private final Select<Channel> channel = new Select<>();
    private final TextArea note = new TextArea();
    private final String key;
    private Runnable changed = () -> {};

    LogPanel(TrackerDesk desk, ContactId contact, String name) {
        this.desk = desk;
        this.contact = contact;
        this.name = name;
        this.key = Kept.key("contact", contact.toString(), "log");
        addClassName("log");
        on = new DayField(getTranslation("contact.log.on"));
        on.setMax(desk.today());
        on.setValue(desk.today());
        channel.setLabel(getTranslation("contact.log.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(one -> getTranslation("contact.channel." + one.name()));
        channel.setValue(Channel.MESSAGE);
        note.setLabel(getTranslation("contact.log.note"));
        Kept.fits(note, HistoryEntry.MAX_NOTE);
        Kept.keep(note, key);
        var when = new Div(on, channel);
        when.addClassName("form-line");
        var save = new Div(new Button(getTranslation("contact.log.add"), click -> add()), Kept.unsaved(key));
        save.addClassName("save-line");
        var form = new Div(when, note, save);
        form.addClassName("panel-form");
        add(list, form);
        show();
    }

    void onChange(Runnable changed) {
        this.changed = changed;
    }

    void show() {
        list.removeAll();
        var touches = desk.tracker().history(desk.owner(), contact).stream()
                .filter(entry -> entry.kind() == HistoryEntry.Kind.TOUCHED && !entry.corrected())
                .map(this::row)
                .toList();
        if (!touches.isEmpty()) {
            list.add(new LongRows(touches));
        }
    }

    private Row row(HistoryEntry entry) {
        var words = Wording.ofPage();
        var how = entry.channel() == null ? Channel.OTHER : entry.channel();
        var row =
                new Row(words.text("contact.log.entry", words.text("contact.channel." + how), words.day(entry.day())));
        return entry.note().isBlank() ? row : row.withNote(entry.note());
    }

    private void add() {
        var day = on.day();
        if (day.isEmpty()) {
            on.setInvalid(true);
            on.setErrorMessage(getTranslation("contact.day.needed"));
            return;
        }
        var how = channel.getValue();
        var happening = new Happening(desk, contact, name, changed);
        if (happening.record(
                "contact.done.touch",
                () -> desk.tracker().touch(desk.owner(), contact, day.get(), how, note.getValue()))) {
            Kept.done(key);
            note.clear();
            on.setValue(desk.today());
        }
    }
}
