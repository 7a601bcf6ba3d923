package app.acquaint.cohort.ui;

import app.acquaint.cohort.GroupFigures.Rung;
import app.acquaint.cohort.GroupFigures.Shown;
import org.jsoup.nodes.Element;

/** How many people came how far: a table in which each number has a bar, so one needs no other reading of it. */
final class FunnelChart {

    private final SightWords words;

    FunnelChart(SightWords words) {
        this.words = words;
    }

    /** HTML in which every text is escaped. */
    String draw(Shown figures) {
        var table = new Element("table").addClass("funnel");
        var head = table.appendElement("thead").addClass("visually-hidden").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(words.text("cohort.figures.how-far"));
        head.appendElement("td");
        head.appendElement("th").attr("scope", "col").text(words.text("cohort.figures.people"));
        var body = table.appendElement("tbody");
        figures.funnel().forEach(rung -> row(body, rung, figures.people()));
        return table.outerHtml();
    }

    private void row(Element body, Rung rung, int people) {
        var row = body.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(label(rung));
        var bar = row.appendElement("td")
                .addClass("funnel-bar")
                .appendElement("svg")
                .attr("aria-hidden", "true")
                .attr("width", "100%")
                .attr("height", "14");
        bar.appendElement("rect").addClass("bar-room").attr("width", "100%").attr("height", "14");
        bar.appendElement("rect")
                .addClass("bar")
                .attr("width", ChartParts.percent(rung.people(), people))
                .attr("height", "14");
        row.appendElement("td").addClass("funnel-number").text(Integer.toString(rung.people()));
    }

    private String label(Rung rung) {
        return rung.step()
                .map(step -> words.text("cohort.figures.step", step.number(), step.title()))
                .orElseGet(() -> words.text("cohort.figures." + rung.mark().name()));
    }
}
