package app.acquaint.practice;

import app.acquaint.common.AccountId;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code writing_overrule}; every statement asks for the owner. */
@Repository
class OverruleRepository {

    private final JdbcClient jdbc;

    OverruleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> of(AccountId owner, UUID writing) {
        return new TreeSet<>(
                jdbc.sql("select criterion from writing_overrule where writing_id = :writing and account_id = :account")
                        .param("writing", writing)
                        .param("account", owner.value())
                        .query(String.class)
                        .list());
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it is there already */
    void add(AccountId owner, UUID writing, String criterion) {
        jdbc.sql(
                        "insert into writing_overrule (writing_id, criterion, account_id) values (:writing, :criterion, :account)")
                .param("writing", writing)
                .param("criterion", criterion)
                .param("account", owner.value())
                .update();
    }

    void remove(AccountId owner, UUID writing, String criterion) {
        jdbc.sql("""
                delete from writing_overrule
                where writing_id = :writing and criterion = :criterion and account_id = :account""")
                .param("writing", writing)
                .param("criterion", criterion)
                .param("account", owner.value())
                .update();
    }
}
