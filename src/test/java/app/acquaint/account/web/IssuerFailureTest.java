package app.acquaint.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

@ExtendWith(OutputCaptureExtension.class)
class IssuerFailureTest {

    @Test
    void what_stands_in_an_address_forges_no_line_of_the_log(CapturedOutput log) throws Exception {
        assertThat(leadsTo("server_error")).isEqualTo("/elsewhere?why=again");
        assertThat(log).contains("A log-in by an issuer failed: server_error");

        assertThat(leadsTo("x\n2026-11-23 ERROR the house burns")).isEqualTo("/elsewhere?why=again");
        assertThat(log).contains("failed: unreadable").doesNotContain("burns");
    }

    private static String leadsTo(String code) throws Exception {
        var response = new MockHttpServletResponse();
        new IssuerFailure()
                .onAuthenticationFailure(
                        new MockHttpServletRequest(),
                        response,
                        new OAuth2AuthenticationException(new OAuth2Error(code)));
        return String.valueOf(response.getRedirectedUrl());
    }
}
