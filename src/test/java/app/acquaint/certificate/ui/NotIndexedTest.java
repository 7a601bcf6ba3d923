package app.acquaint.certificate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class NotIndexedTest {

    private final VaadinRequest request = mock();
    private final VaadinResponse response = mock();
    private final IndexHtmlResponse page = new IndexHtmlResponse(request, response, Jsoup.parse("<html></html>"));

    @Test
    void certificates_stay_out_of_search_engines() {
        when(request.getPathInfo()).thenReturn("/certificate/7K2M-9QXR-4TVB-HD8N");

        NotIndexed.mark(page);

        verify(response).setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        assertThat(page.getDocument().select("meta[name=robots]").attr("content"))
                .contains("noindex");
    }

    @Test
    void other_pages_are_left_as_they_are() {
        when(request.getPathInfo()).thenReturn("/welcome");

        NotIndexed.mark(page);

        verify(response, never()).setHeader(any(), any(String.class));
        assertThat(page.getDocument().select("meta[name=robots]")).isEmpty();
    }
}
