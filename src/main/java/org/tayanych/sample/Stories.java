package org.tayanych.sample;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tayanych.directory.ServiceId;
import tools.jackson.core.type.TypeReference;

/** The sixty stories, taken apart into moments. */
@Component
@OnlyInTheSampleWorld
class Stories {

    private final WorkerDesks desks;
    private final CaseDesks cases;
    private final Acts acts;
    private final HandOverActs handOvers;
    private final Clock clock;

    Stories(WorkerDesks desks, CaseDesks cases, Acts acts, HandOverActs handOvers, Clock clock) {
        this.desks = desks;
        this.cases = cases;
        this.acts = acts;
        this.handOvers = handOvers;
        this.clock = clock;
    }

    /**
     * @param now nothing happens later
     * @param begun is run after each complaint that came in
     * @param files takes what can be done only when the rest is committed: files are read by threads of their own
     */
    List<Moment> moments(
            Cast.Ready cast, Map<String, ServiceId> shelf, Instant now, Runnable begun, Consumer<Moment> files) {
        List<Told.Story> stories = Data.read("stories.json", new TypeReference<>() {});
        List<Moment> moments = new ArrayList<>();
        for (Told.Story story : stories) {
            Play play = new Play(story, cast, shelf, desks, cases, clock);
            Instant start = now.minus(Data.span(story.ago()));
            moments.add(new Moment(start, () -> {
                play.begin();
                begun.run();
            }));
            files.accept(new Moment(start, () -> acts.attach(play)));
            for (Told.Act act : story.acts() == null ? List.<Told.Act>of() : story.acts()) {
                Instant at = start.plus(Data.span(act.after()));
                moments.add(new Moment(at.isAfter(now) ? now : at, () -> perform(play, act)));
            }
        }
        return moments;
    }

    private void perform(Play play, Told.Act act) {
        switch (act.does()) {
            case read -> acts.read(play, act);
            case take -> acts.take(play, act);
            case ask -> acts.ask(play, act);
            case answer -> acts.answer(play, act);
            case write -> acts.write(play, act);
            case advise -> acts.advise(play, act);
            case task -> acts.task(play, act);
            case wait -> acts.waitForOthers(play, act);
            case result -> acts.result(play, act);
            case urgency -> acts.urgency(play, act);
            case seek -> acts.seek(play, act);
            case sum -> acts.sum(play, act);
            case obtain -> acts.obtain(play, act);
            case screen -> acts.screen(play, act);
            case incident -> acts.incident(play, act);
            case group -> acts.group(play, act);
            case close -> acts.close(play, act);
            case outcome -> acts.outcome(play, act);
            case withdraw -> acts.withdraw(play);
            case reopen -> acts.reopen(play);
            case refer -> handOvers.refer(play, act);
            case accept -> handOvers.accept(play, act);
            case decline -> handOvers.decline(play, act);
            case started -> handOvers.started(play);
            case completed -> handOvers.completed(play);
            case feedback -> handOvers.feedback(play, act);
        }
    }
}
