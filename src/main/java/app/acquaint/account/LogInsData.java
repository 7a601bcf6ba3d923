package app.acquaint.account;

import app.acquaint.account.spi.OutgoingPart;
import app.acquaint.common.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * By which issuers and passkeys somebody logs in. It goes out only: what lets in at one installation must not be
 * brought into another by a file.
 */
@Component
class LogInsData implements OutgoingPart {

    static final String NAME = "log-ins.json";
    private static final int BEHIND_WHAT_IS_BROUGHT_BACK = 910;

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final IdentityRepository identities;
    private final PasskeyRepository passkeys;

    LogInsData(IdentityRepository identities, PasskeyRepository passkeys) {
        this.identities = identities;
        this.passkeys = passkeys;
    }

    @Override
    public int order() {
        return BEHIND_WHAT_IS_BROUGHT_BACK;
    }

    @Override
    public Map<String, String> export(AccountId owner) {
        var file = new LogInsFile(
                identities.of(owner), passkeys.of(owner).stream().map(Key::of).toList());
        return Map.of(NAME, json.writeValueAsString(file));
    }

    record LogInsFile(List<Identity> issuers, List<Key> passkeys) {}

    record Key(String name, Instant added, @Nullable Instant lastUsed) {

        static Key of(Passkey passkey) {
            return new Key(passkey.name(), passkey.added(), orNull(passkey.lastUsed()));
        }
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
