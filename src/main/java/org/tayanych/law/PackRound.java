package org.tayanych.law;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks from time to time whether the folder of packs changed. Every node looks by itself, because every node has its own
 * packs in memory: a job of the database would run on one node alone. One virtual thread that sleeps.
 */
@Component
class PackRound implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PackRound.class);

    private final Packs packs;
    private final Duration every;
    private final boolean wanted;
    private volatile boolean running;

    PackRound(Packs packs, LawSettings settings) {
        this.packs = packs;
        this.every = settings.lookEvery();
        this.wanted = !settings.folder().isEmpty();
    }

    @Override
    public void start() {
        running = true;
        if (wanted) {
            Thread.ofVirtual().name("law-packs").start(this::walk);
        }
    }

    private void walk() {
        while (running) {
            try {
                Thread.sleep(every);
                packs.lookAgain();
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException trouble) {
                log.error("looking for new law packs failed ({})", trouble.getClass().getSimpleName());
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
