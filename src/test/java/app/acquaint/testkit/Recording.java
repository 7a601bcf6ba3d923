package app.acquaint.testkit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one browser sent and received, page by page, whether it was shown or not. */
public final class Recording {

    private final List<Exchange> exchanges;

    private Recording(List<Exchange> exchanges) {
        this.exchanges = exchanges;
    }

    /** @param har written by a browser that is closed by now */
    public static Recording read(Path har) {
        var entries = JsonMapper.shared().readTree(har.toFile()).path("log").path("entries");
        return new Recording(entries.valueStream().map(Exchange::of).toList());
    }

    /** Which of these texts were sent. */
    public List<String> sent(List<String> texts) {
        return texts.stream()
                .filter(text -> exchanges.stream().anyMatch(one -> one.sent().contains(text)))
                .toList();
    }

    /** Which of these texts were received, each with the address that it came from. */
    public List<String> received(List<String> texts) {
        return exchanges.stream()
                .flatMap(one -> texts.stream()
                        .filter(text -> one.received().contains(text))
                        .map(text -> one.address() + ": " + text))
                .toList();
    }

    private record Exchange(String address, String sent, String received) {

        static Exchange of(JsonNode entry) {
            var request = entry.path("request");
            var response = entry.path("response");
            return new Exchange(
                    request.path("url").asString(),
                    request.path("postData").path("text").asString(""),
                    response.path("headers") + body(response.path("content")));
        }

        private static String body(JsonNode content) {
            var text = content.path("text").asString("");
            return content.path("encoding").asString("").equals("base64")
                    ? new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8)
                    : text;
        }
    }
}
