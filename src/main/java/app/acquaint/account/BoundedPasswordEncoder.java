package app.acquaint.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets few hashes be made at once: each takes {@value #MEGABYTES} MB, and a flood of log-ins must not take them all. */
final class BoundedPasswordEncoder implements PasswordEncoder {

    static final int MEGABYTES = 19;

    private final PasswordEncoder encoder;
    private final Semaphore places;

    BoundedPasswordEncoder(PasswordEncoder encoder, int places) {
        this.encoder = encoder;
        this.places = new Semaphore(places, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inPlace(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inPlace(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
