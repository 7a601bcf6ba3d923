package app.acquaint.course.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.HeaderIdGeneratorFactory;
import com.vladsch.flexmark.html.renderer.HtmlIdGenerator;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Renders prose, puts in what the application adds, and sanitises the result. */
final class ProseRenderer {

    /** Carries a heading's anchor to where ids are given; raw HTML has lost its own ids by then. */
    private static final String ANCHOR = "data-anchor";

    private static final String[] GIVEN_BY_US = {"class", "id", "style", "rel", "target", "role", "loading"};

    /**
     * Outside a whole document the library renders no links, unless told not to render them inside one: the option
     * turns the two round.
     */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(
                    new MutableDataSet(LessonParser.OPTIONS).set(HtmlRenderer.DO_NOT_RENDER_LINKS, true))
            .attributeProviderFactory(new AnchorsOfHeadings())
            .htmlIdGeneratorFactory(new NoIds())
            .build();

    private final Addresses addresses;
    private final Callouts callouts;

    ProseRenderer(Addresses addresses, CalloutLabels labels) {
        this.addresses = addresses;
        this.callouts = new Callouts(labels);
    }

    String render(Part.Prose prose) {
        var html = new StringBuilder();
        prose.nodes().forEach(node -> RENDERER.render(node, html));
        var page = Jsoup.parseBodyFragment(html.toString());
        page.outputSettings().prettyPrint(false);
        var body = page.body();
        for (var element : body.getAllElements()) {
            for (var attribute : GIVEN_BY_US) {
                element.removeAttr(attribute);
            }
        }
        body.select("[" + ANCHOR + "]").forEach(heading -> heading.attr("id", heading.attr(ANCHOR)));
        body.select("a").forEach(this::link);
        body.select("img").forEach(this::image);
        callouts.draw(body);
        return Sanitiser.clean(body.html()).strip();
    }

    private void link(Element link) {
        var target = addresses.link(link.attr("href"));
        if (target == null) {
            link.unwrap();
            return;
        }
        link.attr("href", target);
        if (target.startsWith("http:") || target.startsWith("https:")) {
            link.attr("rel", "noopener").attr("target", "_blank");
        }
    }

    private void image(Element image) {
        var source = addresses.image(image.attr("src"));
        if (source == null) {
            image.remove();
            return;
        }
        image.attr("src", source).attr("loading", "lazy");
    }

    /** Hands the anchors that the survey gave on to the HTML. */
    private static final class AnchorsOfHeadings extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return (node, part, attributes) -> {
                if (node instanceof Heading heading) {
                    attributes.replaceValue(ANCHOR, heading.getAnchorRefId());
                }
            };
        }
    }

    /** The library's own ids would cost a walk through the whole lesson for every paragraph. */
    private static final class NoIds implements HeaderIdGeneratorFactory {
        @Override
        public HtmlIdGenerator create() {
            return HtmlIdGenerator.NULL;
        }

        @Override
        public HtmlIdGenerator create(LinkResolverContext context) {
            return HtmlIdGenerator.NULL;
        }
    }
}
