package app.acquaint.cohort.ui;

import app.acquaint.cohort.GroupFigures.Week;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;

/** Where people stood week by week: a column for each, and the same as a table to read. */
final class WeeksChart {

    private static final int SLOT = 100;
    private static final double BAR = 72;

    /** From the ground up. */
    private static final List<Band> BANDS = List.of(
            new Band("graduated", Week::graduated),
            new Band("completed", Week::completed),
            new Band("under-way", Week::underWay),
            new Band("not-started", Week::notStarted));

    private final SightWords words;

    WeeksChart(SightWords words) {
        this.words = words;
    }

    /** HTML in which every text is escaped. */
    String draw(List<Week> weeks) {
        var figure = new Element("figure").addClass("weeks");
        columns(figure, weeks);
        var ends = figure.appendElement("p").addClass("weeks-ends").attr("aria-hidden", "true");
        ends.appendElement("span").text(words.day(weeks.getFirst().monday()));
        if (weeks.size() > 1) {
            ends.appendElement("span").text(words.day(weeks.getLast().monday()));
        }
        legend(figure);
        table(figure, weeks);
        return figure.outerHtml();
    }

    private void columns(Element figure, List<Week> weeks) {
        var drawing = figure.appendElement("svg")
                .attr("role", "img")
                .attr("aria-label", words.text("cohort.figures.weeks.drawn"))
                .attr("width", "100%")
                .attr("height", "160");
        var most = weeks.stream().mapToInt(Week::people).max().orElseThrow();
        for (var i = 0; i < weeks.size(); i++) {
            column(drawing, weeks.get(i), i, weeks.size(), most);
        }
    }

    private static void column(Element drawing, Week week, int place, int places, int most) {
        var below = 0;
        for (var band : BANDS) {
            var people = band.people().applyAsInt(week);
            if (people > 0) {
                drawing.appendElement("rect")
                        .addClass("band-" + band.name())
                        .attr("x", ChartParts.percent(place * SLOT + (SLOT - BAR) / 2, places * SLOT))
                        .attr("width", ChartParts.percent(BAR, places * SLOT))
                        .attr("y", ChartParts.percent(most - below - people, most))
                        .attr("height", ChartParts.percent(people, most));
            }
            below += people;
        }
    }

    private void legend(Element figure) {
        var legend = figure.appendElement("ul").addClass("weeks-legend").attr("aria-hidden", "true");
        for (var band : BANDS.reversed()) {
            var item = legend.appendElement("li");
            item.appendElement("svg")
                    .attr("width", "14")
                    .attr("height", "14")
                    .appendElement("rect")
                    .addClass("band-" + band.name())
                    .attr("width", "14")
                    .attr("height", "14");
            item.appendElement("span").text(label(band));
        }
    }

    private void table(Element figure, List<Week> weeks) {
        var details = figure.appendElement("details");
        details.appendElement("summary").text(words.text("cohort.figures.as-table"));
        var table = details.appendElement("table");
        var head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(words.text("cohort.figures.week"));
        BANDS.reversed()
                .forEach(band -> head.appendElement("th").attr("scope", "col").text(label(band)));
        var body = table.appendElement("tbody");
        for (var week : weeks) {
            var row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(words.day(week.monday()));
            BANDS.reversed()
                    .forEach(band -> row.appendElement("td")
                            .text(Integer.toString(band.people().applyAsInt(week))));
        }
    }

    private String label(Band band) {
        return words.text("cohort.figures." + band.name());
    }

    private record Band(String name, ToIntFunction<Week> people) {}
}
