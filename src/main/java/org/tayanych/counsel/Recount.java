package org.tayanych.counsel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.hotline.CaseLimits;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.vocabulary.SubjectId;

/** Counts the limits of a fact by the law as it is known now, and makes what rests agree with it. */
@Component
class Recount {

    private final Packs packs;
    private final FactStore facts;
    private final ClockStore clocks;
    private final CaseLimits cases;

    Recount(Packs packs, FactStore facts, ClockStore clocks, CaseLimits cases) {
        this.packs = packs;
        this.facts = facts;
        this.clocks = clocks;
        this.cases = cases;
    }

    /** Answers which limits end on another day than before. Those that are settled stay as they were. */
    List<Moved> of(Dated fact) {
        return of(fact, packs.of(fact.country()));
    }

    List<Moved> of(Dated fact, Optional<Pack> pack) {
        String name = pack.map(Pack::name).orElse("");
        Map<String, Reckoned> law = new HashMap<>();
        pack.ifPresent(known -> Reckoning.of(fact, known).forEach(limit -> law.put(limit.what(), limit)));
        List<Moved> moved = new ArrayList<>();
        for (TimeLimit before : clocks.of(fact.id())) {
            Optional<Reckoned> now = Optional.ofNullable(law.remove(before.what()));
            if (before.running()) {
                moved.addAll(follow(fact, before, now, name));
            }
        }
        law.values().forEach(limit -> {
            clocks.insert(fact, limit);
            moved.add(new Moved(fact.id(), limit.what(), limit.provision(), fact.pack(), name, Optional.empty(),
                    Optional.of(limit.last())));
        });
        facts.countedBy(fact.id(), name);
        return moved;
    }

    private List<Moved> follow(Dated fact, TimeLimit before, Optional<Reckoned> now, String pack) {
        boolean done = now.map(limit -> clocks.move(before.id(), limit)).orElseGet(() -> clocks.remove(before.id()));
        boolean same = now.filter(limit -> limit.last().equals(before.last())).isPresent();
        return !done || same
                ? List.of()
                : List.of(new Moved(fact.id(), before.what(), before.provision(), fact.pack(), pack,
                        Optional.of(before.last()), now.map(Reckoned::last)));
    }

    /** Says at the case which limit ends first. */
    void show(SubjectId of) {
        cases.set(of, clocks.first(of).orElse(null));
    }
}
