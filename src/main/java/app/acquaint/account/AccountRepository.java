package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The rows of accounts. */
@Repository
class AccountRepository {

    private static final String SELECT = "select id, name, email, time_zone, locale from account where ";

    private final JdbcClient jdbc;
    private final RoleRepository roles;

    AccountRepository(JdbcClient jdbc, RoleRepository roles) {
        this.jdbc = jdbc;
        this.roles = roles;
    }

    boolean isEmpty() {
        return jdbc.sql("select id from account limit 1")
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    Optional<Account> find(AccountId id) {
        return accounts(jdbc.sql(SELECT + "id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    List<Account> findAll(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return accounts(jdbc.sql(SELECT + "id in (:ids) order by name, id")
                .param("ids", ids.stream().map(AccountId::value).toList()));
    }

    Optional<Credentials> credentials(EmailAddress email) {
        return jdbc.sql("select id, password_hash from account where email_key = :key")
                .param("key", email.key())
                .query((row, at) -> credentials(row))
                .optional();
    }

    Optional<Credentials> credentials(AccountId id) {
        return jdbc.sql("select id, password_hash from account where id = :id")
                .param("id", id.value())
                .query((row, at) -> credentials(row))
                .optional();
    }

    /** Whose address it is, as long as they did not leave. */
    Optional<Account> findActive(EmailAddress email) {
        return accounts(jdbc.sql(SELECT + "email_key = :key and deactivated_at is null")
                        .param("key", email.key()))
                .stream()
                .findFirst();
    }

    boolean isTaken(EmailAddress email) {
        return credentials(email).isPresent();
    }

    void insert(Account account, String passwordHash, Instant at) {
        jdbc.sql("""
                        insert into account
                            (id, name, email, email_key, password_hash, time_zone, locale, created_at, version)
                        values (:id, :name, :email, :key, :hash, :zone, :locale, :at, 1)""")
                .param("id", account.id().value())
                .param("name", account.name())
                .param("email", account.email().value())
                .param("key", account.email().key())
                .param("hash", passwordHash)
                .param("zone", account.zone().getId())
                .param("locale", account.locale().toLanguageTag())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        account.roles().forEach(role -> roles.add(account.id(), role));
    }

    /** Refused by the key when there is a first account already, however many try at once. */
    void markFirst(AccountId id) {
        jdbc.sql("insert into first_account (place, account_id) values (1, :id)")
                .param("id", id.value())
                .update();
    }

    void updateProfile(AccountId id, PersonName name, ZoneId zone, Locale locale) {
        jdbc.sql("""
                        update account set name = :name, time_zone = :zone, locale = :locale, version = version + 1
                        where id = :id""")
                .param("id", id.value())
                .param("name", name.value())
                .param("zone", zone.getId())
                .param("locale", locale.toLanguageTag())
                .update();
    }

    /** Another address is one that nobody has proven yet, and links that went to the one before work no more. */
    void updateEmail(AccountId id, EmailAddress email) {
        lock(id);
        deleteLinks(id);
        jdbc.sql("""
                        update account set email = :email, email_key = :key, version = version + 1,
                            email_proven_at = case when email_key = :key then email_proven_at end
                        where id = :id""")
                .param("id", id.value())
                .param("email", email.value())
                .param("key", email.key())
                .update();
    }

    /** Links that were made to set a password or to log in work no more. */
    void updatePassword(AccountId id, String hash) {
        lock(id);
        deleteLinks(id);
        jdbc.sql("update account set password_hash = :hash, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("hash", hash)
                .update();
    }

    private void deleteLinks(AccountId id) {
        for (var table : List.of("password_reset", "log_in_link")) {
            jdbc.sql("delete from " + table + " where account_id = :id")
                    .param("id", id.value())
                    .update();
        }
    }

    /** The address goes from the invitation by which they came, too: that one stays with whoever invited. */
    void delete(AccountId id) {
        jdbc.sql("""
                        update invitation set email = null
                        where lower(email) in (select email_key from account where id = :id)""").param("id", id.value()).update();
        jdbc.sql("delete from account where id = :id").param("id", id.value()).update();
    }

    boolean isAlone(AccountId id) {
        return jdbc.sql("select id from account where id <> :id limit 1")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** The roles of an account that is active, none otherwise; its row stays locked until the transaction ends. */
    Set<Role> lockRoles(AccountId id) {
        return lock(id) ? roles.ofActive(id) : Set.of();
    }

    /** Whether there is such an account; its row stays locked until the transaction ends. */
    boolean lock(AccountId id) {
        return !jdbc.sql("select id from account where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** With the roles of all of them in one statement. */
    private List<Account> accounts(StatementSpec sql) {
        var rows = sql.query((row, at) -> withoutRoles(row)).list();
        var byId = roles.of(rows.stream().map(Account::id).toList());
        return rows.stream()
                .map(row -> new Account(
                        row.id(),
                        row.name(),
                        row.email(),
                        row.zone(),
                        row.locale(),
                        byId.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private static Account withoutRoles(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                ZoneId.of(row.getString("time_zone")),
                Locale.forLanguageTag(row.getString("locale")),
                Set.of());
    }

    private static Credentials credentials(ResultSet row) throws SQLException {
        return new Credentials(new AccountId(row.getObject("id", UUID.class)), row.getString("password_hash"));
    }
}
