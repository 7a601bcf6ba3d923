package app.acquaint.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.Account;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.practice.spi.Leaders;
import app.acquaint.store.Commits;
import app.acquaint.testkit.CountedDatabase;
import app.acquaint.testkit.Engine;
import app.acquaint.testkit.KnownAccounts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sharing on a database of its own, with accounts and who leads whom as a test says. */
final class SharingHouse {

    final CountedDatabase database;
    final WritingHouse writing;
    final KnownAccounts accounts = new KnownAccounts();
    final List<Object> events = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger flushes = new AtomicInteger();

    /** How often it was asked who leads whom. */
    final AtomicInteger asked = new AtomicInteger();

    final Sharing sharing;
    final SharedDrafts drafts;
    final SharingData data;
    private final Set<List<AccountId>> bonds = ConcurrentHashMap.newKeySet();
    private Instant now = WritingHouse.NOW;

    SharingHouse(Engine engine) {
        database = new CountedDatabase(engine.migrated());
        writing = new WritingHouse(database, () -> {});
        var beans = new StaticListableBeanFactory();
        beans.addBean("leaders", new Bonds());
        var reading = new ShareReading(beans.getBeanProvider(Leaders.class), accounts);
        var shares = new ShareRepository(writing.jdbc);
        var comments = new CommentRepository(writing.jdbc);
        var commits = new Commits(
                new TransactionTemplate(new DataSourceTransactionManager(database)), flushes::incrementAndGet);
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        sharing = new Sharing(
                shares, writing.repository, reading, DraftCourse.catalog(), commits, this::published, clock);
        drafts = new SharedDrafts(
                shares, comments, reading, new ShareThreads(reading), accounts, commits, this::published, clock);
        data = new SharingData(shares, comments, reading);
    }

    private void published(Object event) {
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .as("inside the transaction")
                .isTrue();
        events.add(event);
    }

    AccountId account(String name, Role... roles) {
        var id = writing.account();
        accounts.add(new Account(
                id, name, new EmailAddress(id + "@example.org"), ZoneOffset.UTC, Locale.ENGLISH, Set.of(roles)));
        return id;
    }

    void bind(AccountId leader, AccountId learner) {
        bonds.add(List.of(leader, learner));
    }

    void unbind(AccountId leader, AccountId learner) {
        bonds.remove(List.of(leader, learner));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Saves a version that is kept, and returns its revision. */
    int write(WritingKey key, String text) {
        var base = writing.writings.find(key).map(Writing::revision).orElse(0);
        return ((SaveResult.Saved) writing.writings.save(key, base, text, true))
                .writing()
                .revision();
    }

    private final class Bonds implements Leaders {

        @Override
        public List<Leader> of(AccountId learner) {
            return bonds.stream()
                    .filter(bond -> bond.getLast().equals(learner))
                    .map(List::getFirst)
                    .map(id -> new Leader(id, accounts.find(id).orElseThrow().name()))
                    .sorted(Comparator.comparing(Leader::name))
                    .toList();
        }

        @Override
        public Set<Led> led(Collection<AccountId> leaders, Collection<AccountId> learners) {
            asked.incrementAndGet();
            return bonds.stream()
                    .filter(bond -> leaders.contains(bond.getFirst()) && learners.contains(bond.getLast()))
                    .map(bond -> new Led(bond.getFirst(), bond.getLast()))
                    .collect(Collectors.toSet());
        }
    }
}
