package org.tayanych.vault;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.tayanych.seals.Argon2id;

/**
 * Argon2id (RFC 9106) at OWASP's figures: 19 MiB, two passes, one lane. The house's pepper is its secret parameter, so
 * that whoever has the database alone cannot even begin to guess. Only so many run at once, each in memory that the next
 * one uses again.
 */
@Component
class Argon2 {

    static final int MEMORY_KIB = 19_456;
    static final int PASSES = 2;

    /** Who would be so far behind in the queue is told at once rather than after the whole wait. */
    private static final int QUEUE_EACH = 32;

    private final HouseKeys house;
    private final VaultSettings settings;
    private final Semaphore permits;
    private final Queue<Argon2id> idle = new ConcurrentLinkedQueue<>();

    Argon2(HouseKeys house, VaultSettings settings) {
        this.house = house;
        this.settings = settings;
        this.permits = new Semaphore(settings.derivations(), true);
    }

    /** @throws Receipts.Busy when it would have to queue longer than the settings allow */
    byte[] derive(byte[] secret, byte[] salt, String use, int length) {
        if (!acquired()) {
            throw new Receipts.Busy();
        }
        try {
            return generate(secret, salt, use, length);
        } finally {
            permits.release();
        }
    }

    /** Whether somebody waits: then work ahead of need stands back. */
    boolean crowded() {
        return permits.hasQueuedThreads();
    }

    private boolean acquired() {
        if (permits.getQueueLength() >= QUEUE_EACH * settings.derivations()) {
            return false;
        }
        try {
            return permits.tryAcquire(settings.derivationWait().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] generate(byte[] secret, byte[] salt, String use, int length) {
        byte[] pepper = house.pepper(use);
        Argon2id free = idle.poll();
        Argon2id engine = free == null ? new Argon2id(MEMORY_KIB, PASSES) : free;
        byte[] derived = engine.derive(secret, salt, pepper, length);
        idle.add(engine);
        Arrays.fill(pepper, (byte) 0);
        return derived;
    }
}
