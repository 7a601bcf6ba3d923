package app.acquaint.contact;

import app.acquaint.common.ContactId;
import app.acquaint.common.EmailAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is in a tracker already, by what one recognises people: id, e-mail, or name and how one met. */
final class KnownPeople {

    private static final String PRACTICE = "practice";

    private final Map<String, ContactId> by = new HashMap<>();

    KnownPeople(List<Contact> people) {
        for (var contact : people) {
            by.put("id " + contact.id(), contact.id());
            keys(contact.details(), contact.practice()).forEach(key -> by.putIfAbsent(key, contact.id()));
        }
    }

    /** From now on a practice person is here. */
    void practiceIs(ContactId id) {
        by.put(PRACTICE, id);
    }

    Optional<ContactId> find(String id, Details details, boolean practice) {
        var known = Optional.ofNullable(by.get("id " + id));
        return known.or(() -> keys(details, practice).stream()
                .filter(by::containsKey)
                .map(by::get)
                .findFirst());
    }

    private static List<String> keys(Details details, boolean practice) {
        if (practice) {
            return List.of(PRACTICE);
        }
        var named = "name " + details.name() + "\n" + details.howMet();
        return Optional.ofNullable(details.email())
                .map(EmailAddress::key)
                .map(key -> List.of("email " + key, named))
                .orElse(List.of(named));
    }
}
