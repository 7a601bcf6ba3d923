package app.acquaint.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LimitsTest {

    private final TestClock clock = new TestClock();
    private final LogInLimits limits = new LogInLimits(clock);

    @Test
    void an_account_is_guessed_at_ten_times_in_a_quarter_of_an_hour_from_wherever() {
        for (var guess = 0; guess < 10; guess++) {
            assertThat(limits.takeLogIn("asha@example.org", "192.0.2." + guess)).isZero();
        }

        assertThat(limits.takeLogIn(" ASHA@example.org", "192.0.2.99")).isPositive();
        assertThat(limits.takeLogIn("ben@example.org", "192.0.2.99")).isZero();
        clock.advance(Duration.ofSeconds(91));
        assertThat(limits.takeLogIn("asha@example.org", "192.0.2.99")).isZero();
    }

    @Test
    void an_address_guesses_fifty_times_and_an_ipv6_network_is_one_address() {
        for (var guess = 0; guess < 50; guess++) {
            assertThat(limits.takeLogIn("person" + guess + "@example.org", "2001:db8:1:2::" + guess))
                    .isZero();
        }

        assertThat(limits.takeLogIn("somebody@example.org", "2001:db8:1:2:ffff::1"))
                .isPositive();
        assertThat(limits.takeLogIn("somebody@example.org", "2001:db8:1:3::1")).isZero();
    }

    @Test
    void whoever_logs_in_rightly_is_not_slowed_down() {
        for (var logIn = 0; logIn < 200; logIn++) {
            assertThat(limits.takeLogIn("asha@example.org", "192.0.2.1")).isZero();
            limits.loggedIn("asha@example.org", "192.0.2.1");
        }
    }

    @Test
    void waiting_is_told_in_whole_minutes() {
        assertThat(LogInLimits.minutes(Duration.ofMillis(1))).isEqualTo(1);
        assertThat(LogInLimits.minutes(Duration.ofSeconds(60))).isEqualTo(1);
        assertThat(LogInLimits.minutes(Duration.ofSeconds(61))).isEqualTo(2);
    }

    @Test
    void a_request_of_the_machine_itself_is_told_from_all_others() {
        var local = new LocalRequest(new AccountProperties(null, List.of()));

        assertThat(local.test(request("127.0.0.1", "localhost:8080"))).isTrue();
        assertThat(local.test(request("0:0:0:0:0:0:0:1", "[::1]:8080"))).isTrue();
        assertThat(local.test(request("127.0.0.1", "127.0.0.1"))).isTrue();
        assertThat(local.test(request("192.0.2.7", "localhost:8080"))).isFalse();
        assertThat(local.test(request("127.0.0.1", "evil.example:8080"))).isFalse();
        assertThat(local.test(request("127.0.0.1", "localhost.evil.example"))).isFalse();
        for (var header :
                List.of("Forwarded", "X-Forwarded-For", "x-forwarded-host", "X-Forwarded-Proto", "X-Real-IP")) {
            var forwarded = request("127.0.0.1", "localhost:8080");
            forwarded.addHeader(header, "127.0.0.1");
            assertThat(local.test(forwarded)).as(header).isFalse();
        }
        assertThat(new LocalRequest(new AccountProperties(null, List.of("127.0.0.1")))
                        .test(request("127.0.0.1", "localhost:8080")))
                .isFalse();
    }

    @Test
    void behind_a_proxy_that_tells_nothing_no_request_is_of_the_machine_itself() {
        var asked = request("127.0.0.1", "localhost:8080");
        for (var elsewhere : List.of("https://acquaint.example.org", "https://localhost.example.org", "urn:x")) {
            assertThat(new LocalRequest(new AccountProperties(URI.create(elsewhere), List.of())).test(asked))
                    .as(elsewhere)
                    .isFalse();
        }
        for (var here : List.of("http://localhost:8080", "http://127.0.0.1/", "")) {
            assertThat(new LocalRequest(new AccountProperties(URI.create(here), List.of())).test(asked))
                    .as(here)
                    .isTrue();
        }
        asked.setProtocol("HTTP/1.0");
        assertThat(new LocalRequest(new AccountProperties(null, List.of())).test(asked))
                .isFalse();
    }

    private static MockHttpServletRequest request(String peer, String host) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        request.addHeader("Host", host);
        return request;
    }
}
