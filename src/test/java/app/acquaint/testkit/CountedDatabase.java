package app.acquaint.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that counts what it is asked, for tests that it is not asked once for each of many. */
public final class CountedDatabase extends DelegatingDataSource {

    private final AtomicInteger statements = new AtomicInteger();

    public CountedDatabase(DataSource database) {
        super(database);
    }

    /** How many statements are prepared while it is done. */
    public int during(Runnable done) {
        var before = statements.get();
        done.run();
        return statements.get() - before;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (_, method, arguments) -> ask(connection, method, arguments));
    }

    private @Nullable Object ask(Connection connection, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement")) {
            statements.incrementAndGet();
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
