package app.acquaint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    @Test
    void everyone_who_waits_while_a_flush_runs_is_served_by_the_next_one() throws Exception {
        var flushes = new AtomicInteger();
        var firstIsRunning = new CountDownLatch(1);
        var letFirstEnd = new CountDownLatch(1);
        var commit = new GroupCommit(() -> {
            if (flushes.incrementAndGet() == 1) {
                firstIsRunning.countDown();
                letFirstEnd.await();
            }
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            all.add(threads.submit(commit::awaitDurable));
            firstIsRunning.await();
            var joined = new CountDownLatch(50);
            for (int i = 0; i < 50; i++) {
                all.add(threads.submit(() -> {
                    joined.countDown();
                    commit.awaitDurable();
                }));
            }
            joined.await();
            letFirstEnd.countDown();
            for (var one : all) {
                one.get(10, TimeUnit.SECONDS);
            }
        }
        assertThat(flushes.get()).isBetween(2, 51);
    }

    @Test
    void what_was_committed_before_the_call_is_flushed_before_it_returns() throws Exception {
        var committed = new AtomicInteger();
        var durable = new AtomicInteger();
        var commit = new GroupCommit(() -> {
            int seen = committed.get();
            LockSupport.parkNanos(1); // others commit meanwhile
            durable.accumulateAndGet(seen, Math::max);
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < 2_000; i++) {
                all.add(threads.submit(() -> {
                    int mine = committed.incrementAndGet();
                    commit.awaitDurable();
                    assertThat(durable.get()).isGreaterThanOrEqualTo(mine);
                }));
            }
            for (var one : all) {
                one.get(10, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void a_refused_flush_is_told_to_all_of_its_round_and_the_next_round_starts_afresh() throws Exception {
        var refuse = new AtomicInteger(1);
        var commit = new GroupCommit(() -> {
            if (refuse.getAndDecrement() > 0) {
                throw new IOException("no room");
            }
        });

        assertThatThrownBy(commit::awaitDurable).isInstanceOf(NotDurableException.class);
        commit.awaitDurable();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            refuse.set(1);
            var refused = threads.submit(commit::awaitDurable);
            assertThatThrownBy(() -> refused.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(NotDurableException.class);
        }
    }
}
