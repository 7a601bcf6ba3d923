package app.acquaint.contact;

import app.acquaint.common.AccountId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read model of the list of people. */
@Repository
class PeopleQuery {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 100;

    private final JdbcClient jdbc;

    PeopleQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Contact> find(AccountId owner, String words, @Nullable StageGroup group, int from, int most) {
        var filter = new Filter(owner, words, group);
        return jdbc.sql("select * from contact where " + filter.sql
                        + " order by name_key, id offset :from rows fetch next :most rows only")
                .params(filter.values)
                .param("from", from)
                .param("most", most)
                .query((row, _) -> Columns.contact(row))
                .list();
    }

    int count(AccountId owner, String words, @Nullable StageGroup group) {
        var filter = new Filter(owner, words, group);
        return jdbc.sql("select count(*) from contact where practice_for is null and " + filter.sql)
                .params(filter.values)
                .query(Integer.class)
                .single();
    }

    Map<StageGroup, Integer> groups(AccountId owner) {
        Map<StageGroup, Integer> groups = new EnumMap<>(StageGroup.class);
        jdbc.sql("""
                        select stage, count(*) as people from contact
                        where account_id = :owner and practice_for is null group by stage
                        """).param("owner", owner.value()).query(row -> {
            var group = StageGroup.of(Stage.valueOf(row.getString("stage")));
            groups.merge(group, row.getInt("people"), Integer::sum);
        });
        return groups;
    }

    /** What the list is narrowed to; typed words reach the statement as values only. */
    private static final class Filter {

        private final Map<String, Object> values = new LinkedHashMap<>();
        private final String sql;

        Filter(AccountId owner, String words, @Nullable StageGroup group) {
            List<String> conditions = new ArrayList<>();
            conditions.add("account_id = :owner");
            values.put("owner", owner.value());
            if (group != null) {
                conditions.add("stage in (:stages)");
                values.put("stages", group.stages().stream().map(Stage::name).toList());
            }
            for (var word : words(words)) {
                var name = "word" + values.size();
                conditions.add("search_key like :" + name + " escape '!'");
                values.put(name, "%" + word.replaceAll("[!%_]", "!$0") + "%");
            }
            sql = String.join(" and ", conditions);
        }

        private static List<String> words(String typed) {
            return Arrays.stream(
                            Texts.searchable(typed, MOST_WORDS * LONGEST_WORD).split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .limit(MOST_WORDS)
                    .toList();
        }
    }
}
