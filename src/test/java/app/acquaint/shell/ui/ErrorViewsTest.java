package app.acquaint.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import app.acquaint.testkit.ViewTest;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.internal.ReflectTools;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import org.junit.jupiter.api.Test;

class ErrorViewsTest extends ViewTest {

    private final BeforeEnterEvent event = mock();

    @Test
    void an_unknown_address_shows_the_way_home() {
        var page = new UnknownAddressView();

        var status =
                page.setErrorParameter(event, new ErrorParameter<>(NotFoundException.class, new NotFoundException()));

        assertThat(status).isEqualTo(404);
        assertThat(_get(page, H1.class).getText()).isEqualTo("There is nothing here");
        assertThat(_get(page, PageLink.class, spec -> spec.withClasses("primary"))
                        .getHref())
                .isEqualTo(".");
    }

    @Test
    void what_is_not_ones_own_looks_as_if_it_were_not_there() {
        var unknown = new UnknownAddressView();
        var notYours = new NotYoursView();

        unknown.setErrorParameter(event, new ErrorParameter<>(NotFoundException.class, new NotFoundException()));
        notYours.setErrorParameter(
                event,
                new ErrorParameter<>(
                        app.acquaint.common.NotFoundException.class, new app.acquaint.common.NotFoundException()));

        assertThat(notYours.getElement().getOuterHTML())
                .isEqualTo(unknown.getElement().getOuterHTML());
    }

    @Test
    void each_is_shown_for_its_own_failure() {
        assertThat(ReflectTools.getGenericInterfaceType(UnknownAddressView.class, HasErrorParameter.class))
                .isEqualTo(NotFoundException.class);
        assertThat(ReflectTools.getGenericInterfaceType(NotYoursView.class, HasErrorParameter.class))
                .isEqualTo(app.acquaint.common.NotFoundException.class);
    }

    @Test
    void what_failed_unforeseen_tells_a_reference_and_nothing_of_its_inside() {
        var page = new UnexpectedView(new Incidents());

        var status = page.setErrorParameter(
                event, new ErrorParameter<>(Exception.class, new IllegalStateException("canary")));

        var text = page.getElement().getTextRecursively();
        assertThat(status).isEqualTo(500);
        assertThat(text).containsPattern("by this reference: [0-9a-f]{8}").doesNotContain("canary", "Exception");
    }
}
