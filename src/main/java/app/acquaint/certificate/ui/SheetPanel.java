package app.acquaint.certificate.ui;

import app.acquaint.certificate.QrCode;
import app.acquaint.certificate.Sheet;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** The certificate as a page: the same words in the same order as on the printed one. */
class SheetPanel extends Article {

    SheetPanel(Sheet sheet) {
        addClassName("certificate-sheet");
        var name = new H1(sheet.name());
        name.getElement()
                .setAttribute("dir", "auto")
                .setAttribute("translate", "no")
                .setAttribute("tabindex", "-1");
        var course = line("certificate-course", sheet.course());
        course.getElement().setAttribute("lang", sheet.courseLanguage()).setAttribute("dir", "auto");
        add(
                line("certificate-house", sheet.house()),
                line("certificate-kind", sheet.kind()),
                name,
                line("certificate-soft", sheet.lead()),
                course,
                line("certificate-soft", sheet.day()));
        if (!sheet.met().isEmpty()) {
            add(line("certificate-met", sheet.met()));
        }
        add(foot(sheet));
    }

    private static Div foot(Sheet sheet) {
        var where = sheet.address().toString();
        var qr = new Image(new QrCode(sheet.address()).svg(), sheet.qr());
        var address = new Anchor(where, where);
        address.setRouterIgnore(true);
        var words = new Div(line("certificate-soft", sheet.verify()), address);
        var foot = new Div(qr, words);
        foot.addClassName("certificate-foot");
        return foot;
    }

    private static HtmlContainer line(String className, String text) {
        var line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }
}
