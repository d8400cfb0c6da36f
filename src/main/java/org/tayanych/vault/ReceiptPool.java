package org.tayanych.vault;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tayanych.seals.Code;

/**
 * Receipts drawn and derived ahead of need, in memory only, so that a burst of complaints does not wait for Argon2id.
 * Calm hours fill it, as fast as one core can. While receipts are being taken the cores belong to those who take them,
 * unless it is nearly empty; and whoever waits for a derivation of their own always goes first.
 */
@Component
class ReceiptPool implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ReceiptPool.class);
    private static final long REST_MILLIS = 200;
    private static final long CALM_MILLIS = 2_000;

    private final Argon2 argon2;
    private final HouseKeys house;
    private final int size;
    private final Queue<Receipt> ready = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private volatile long lastTaken = System.nanoTime();
    private volatile boolean running;

    ReceiptPool(Argon2 argon2, HouseKeys house, VaultSettings settings, MeterRegistry meters) {
        this.argon2 = argon2;
        this.house = house;
        this.size = settings.receiptsReady();
        meters.gauge("tayanych.receipts.ready", count);
    }

    /** A ready one, or one derived now. @throws Receipts.Busy when the derivation would have to queue too long */
    Receipt take() {
        lastTaken = System.nanoTime();
        Receipt receipt = ready.poll();
        if (receipt == null) {
            return derive();
        }
        count.decrementAndGet();
        return receipt;
    }

    private Receipt derive() {
        String digits = Code.draw();
        return new Receipt(digits, CodeKeys.derive(digits, argon2, house.codeSalt()));
    }

    /** The first pages after a start have the cores to themselves, too. */
    private void fill() {
        try {
            Thread.sleep(CALM_MILLIS);
            while (running) {
                if (count.get() >= size || mustStandBack()) {
                    Thread.sleep(REST_MILLIS);
                } else {
                    add();
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void add() {
        try {
            ready.add(derive());
            count.incrementAndGet();
        } catch (RuntimeException trouble) {
            log.warn("a receipt could not be derived ahead ({})", trouble.getClass().getSimpleName());
        }
    }

    private boolean mustStandBack() {
        boolean calm = System.nanoTime() - lastTaken > CALM_MILLIS * 1_000_000;
        boolean nearlyEmpty = count.get() < size / 16;
        return argon2.crowded() || !calm && !nearlyEmpty;
    }

    @Override
    public void start() {
        running = true;
        if (size > 0) {
            Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("receipts-ahead").start(this::fill);
        }
    }

    @Override
    public void stop() {
        running = false;
        ready.clear();
        count.set(0);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
