package app.acquaint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Engine.class)
class EngineTest {

    @Parameter
    Engine engine;

    @Test
    void every_migration_applies() {
        var jdbc = JdbcClient.create(engine.migrated());

        assertThat(jdbc.sql("select count(*) from account").query(Integer.class).single())
                .isZero();
    }
}
