package app.acquaint.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.testkit.RunningIssuer;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A browser that goes from the house to an issuer and back, step by step. */
final class IssuerVisitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI house;

    IssuerVisitor(URI house) {
        this.house = house;
    }

    /** Goes all the way; where the house leads to afterwards. */
    String comesAs(String subject) throws Exception {
        return arrives(returnsFrom(setsOut("oauth2/authorization/house"), subject));
    }

    /** Goes all the way from this path, without being asked anything: the issuer still knows the browser. */
    String comesSilently(String path) throws Exception {
        return arrives(passes(setsOut(path)));
    }

    /** The address at the issuer that the house sends to. */
    URI setsOut(String path) throws Exception {
        return passes(house.resolve("/" + path));
    }

    /** Where the house leads whom a page sends to the path; what browsers say of that page is given. */
    String isSentFrom(String site, String path) throws Exception {
        var address = house.resolve("/" + path);
        var asked =
                HttpRequest.newBuilder(address).header("Sec-Fetch-Site", site).build();
        return location(address, client.send(asked, BodyHandlers.discarding())).toString();
    }

    /** The next address that this one leads to. */
    URI passes(URI address) throws Exception {
        return location(address, get(address));
    }

    /** Logs in at the issuer; the address in the house that it sends back to. */
    URI returnsFrom(URI asked, String subject) throws Exception {
        var form = location(asked, get(asked));
        var page = client.send(HttpRequest.newBuilder(form).build(), BodyHandlers.ofString());
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        var body = "username=" + encoded(subject) + "&password=" + encoded(RunningIssuer.PASSWORD) + "&_csrf="
                + encoded(token.group(1));
        var sent = client.send(
                HttpRequest.newBuilder(form)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
        var onward = location(form, sent);
        return location(onward, get(onward));
    }

    /** Where the house leads to from the address that the issuer sent to. */
    String arrives(URI callback) throws Exception {
        var led = location(callback, get(callback));
        assertThat(led.getAuthority()).isEqualTo(house.getAuthority());
        return led.getRawPath() + (led.getRawQuery() == null ? "" : "?" + led.getRawQuery());
    }

    /** By the form, with the box ticked that keeps the device logged in. */
    void logsIn(String email, String password) throws Exception {
        var body = "email=" + encoded(email) + "&password=" + encoded(password) + "&stay=true&_csrf="
                + encoded(asks("/content/form"));
        var sent = client.send(
                HttpRequest.newBuilder(house.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
        assertThat(location(house, sent).getPath()).isEqualTo("/");
    }

    boolean isIn() throws Exception {
        var status = get(house.resolve("/api/csrf")).statusCode();
        assertThat(status).isIn(200, 401);
        return status == 200;
    }

    String asks(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(house.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    boolean has(String cookie) {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(one -> one.getName().equals(cookie) && !one.hasExpired());
    }

    /** As after the server forgot it. */
    void losesItsSession() {
        loses(one -> one.getName().equals("JSESSIONID"));
    }

    /** From now on the issuer asks for the password. */
    void logsOutAtTheIssuer() {
        loses(one ->
                !one.getDomain().equals("localhost.local") && !one.getDomain().equals(house.getHost()));
    }

    private void loses(Predicate<HttpCookie> which) {
        cookies.getCookieStore().getCookies().stream()
                .filter(which)
                .toList()
                .forEach(one -> cookies.getCookieStore().remove(null, one));
    }

    private HttpResponse<Void> get(URI address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/html, */*;q=0.8")
                        .build(),
                BodyHandlers.discarding());
    }

    private static URI location(URI from, HttpResponse<?> answer) {
        assertThat(answer.statusCode()).as(from.getPath()).isEqualTo(302);
        return from.resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
