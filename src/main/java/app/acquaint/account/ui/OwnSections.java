package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.Erasures;
import app.acquaint.account.ResetRecords;
import app.acquaint.account.spi.AccountPageSection;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What others did to one's account, and what they are asked to do with it, on the account page. */
@Configuration
class OwnSections {

    private static final int FIRST = 0;
    private static final int LAST = 1000;

    @Bean
    AccountPageSection resetsSection(ResetRecords records) {
        return new Part(
                FIRST,
                account -> Optional.of(records.of(account.id()))
                        .filter(all -> !all.isEmpty())
                        .map(all -> new ResetsPanel(account, all)));
    }

    @Bean
    AccountPageSection erasureSection(Erasures erasures) {
        return new Part(LAST, account -> Optional.of(new ErasureWish(account, erasures)));
    }

    private record Part(int order, Function<Account, Optional<Component>> make) implements AccountPageSection {

        @Override
        public Optional<Component> section(Account account) {
            return make.apply(account);
        }
    }
}
