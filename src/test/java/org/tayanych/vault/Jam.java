package org.tayanych.vault;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import org.springframework.test.util.ReflectionTestUtils;
import org.tayanych.house.House;

/** While it is there, no code can be derived and none is ready: the house is as busy as it can be. Close it. */
public final class Jam implements AutoCloseable {

    private final Semaphore permits;
    private final int held;

    private Jam(Semaphore permits, int held) {
        this.permits = permits;
        this.held = held;
    }

    public static Jam of(House house) {
        Semaphore permits = (Semaphore) Objects.requireNonNull(
                ReflectionTestUtils.getField(house.bean(Argon2.class), "permits"));
        int all = house.bean(VaultSettings.class).derivations();
        permits.acquireUninterruptibly(all);
        Jam jam = new Jam(permits, all);
        ReceiptPool pool = house.bean(ReceiptPool.class);
        Queue<?> ready = (Queue<?>) Objects.requireNonNull(ReflectionTestUtils.getField(pool, "ready"));
        // One more may come from a derivation that had begun before.
        while (taken(pool) || !ready.isEmpty()) {
            continue;
        }
        return jam;
    }

    private static boolean taken(ReceiptPool pool) {
        try {
            pool.take();
            return true;
        } catch (Receipts.Busy none) {
            return false;
        }
    }

    @Override
    public void close() {
        permits.release(held);
    }
}
