package app.acquaint.account;

import app.acquaint.account.spi.AccountMail;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The mail server, where there is one. */
@Component
class Post {

    private final ObjectProvider<AccountMail> mail;

    Post(ObjectProvider<AccountMail> mail) {
        this.mail = mail;
    }

    Optional<AccountMail> ifOn() {
        return Optional.ofNullable(mail.getIfAvailable()).filter(AccountMail::isOn);
    }
}
