package org.tayanych.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.directory.ServiceId;

/**
 * Plays the sample world into an empty database, whole or not at all: stopped half-way, the next start finds an empty
 * database again. Prints the sign-ins at every start.
 */
@Component
@OnlyInTheSampleWorld
public class SampleWorld implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleWorld.class);
    private static final Duration FOUNDED_AGO = Duration.ofDays(120);
    private static final int STEP = 10;

    private final Cast cast;
    private final Shelf shelf;
    private final Stories stories;
    private final List<Plot> plots;
    private final Past past;
    private final TransactionTemplate transaction;

    SampleWorld(Cast cast, Shelf shelf, Stories stories, List<Plot> plots, Past past, TransactionTemplate transaction) {
        this.cast = cast;
        this.shelf = shelf;
        this.stories = stories;
        this.plots = plots;
        this.past = past;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (cast.stageIsEmpty()) {
            long started = System.nanoTime();
            List<Moment> files = new ArrayList<>();
            transaction.executeWithoutResult(status -> play(files::add));
            files.forEach(this::happen);
            LOG.info("Sample world: ready after {} s", Duration.ofNanos(System.nanoTime() - started).toSeconds());
        }
        if (present()) {
            cast.signIns().forEach(one -> LOG.info("Sample sign-in: {} · {} · {}", one.roles(), one.mail(), one.name()));
            LOG.info("Sample sign-in: the password is \"{}\"; the codes of the moment stand at /sample", SignIn.PASSWORD);
        } else {
            LOG.warn("The database is not empty and holds another world: the sample world was left out");
        }
    }

    /** Whether the world in this database is the sample world. */
    public boolean present() {
        return cast.onStage();
    }

    public List<SignIn> signIns() {
        return cast.signIns();
    }

    private void play(Consumer<Moment> files) {
        Instant now = past.instant();
        List<Moment> moments = new ArrayList<>();
        past.at(now.minus(FOUNDED_AGO), () -> {
            Cast.Ready everybody = cast.enter();
            LOG.info("Sample world: organisations and members are there");
            past.at(now, () -> moments.addAll(telling(everybody, shelf.fill(everybody), now, files)));
        });
        moments.sort(Comparator.comparing(Moment::at));
        moments.forEach(this::happen);
    }

    private void happen(Moment moment) {
        past.at(moment.at(), moment.what());
    }

    private List<Moment> telling(
            Cast.Ready everybody, Map<String, ServiceId> helpers, Instant now, Consumer<Moment> files) {
        AtomicInteger begun = new AtomicInteger();
        List<Moment> moments = new ArrayList<>(stories.moments(everybody, helpers, now, () -> {
            if (begun.incrementAndGet() % STEP == 0) {
                LOG.info("Sample world: {} complaints", begun);
            }
        }, files));
        plots.forEach(plot -> moments.addAll(plot.moments(everybody, now)));
        return moments;
    }
}
