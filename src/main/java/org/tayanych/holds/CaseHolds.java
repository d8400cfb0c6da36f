package org.tayanych.holds;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Right;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;
import org.tayanych.vault.Holds;
import org.tayanych.vault.Secret;

/** Placing and lifting a legal hold on a case. Needs a supervisor of its team; everybody who may open it sees it. */
@Component
public class CaseHolds {

    /** Longest explanation, in letters. */
    public static final int LONGEST = 2_000;

    private final Holds holds;
    private final Timeline timeline;

    CaseHolds(Holds holds, Timeline timeline) {
        this.holds = holds;
        this.timeline = timeline;
    }

    public Optional<Holds.Hold> of(OpenCase opened) {
        return holds.of(opened.id());
    }

    /**
     * From now on nothing of the case is erased, neither by hand nor by retention.
     *
     * @param words further explanation, sealed in the timeline; may be nothing
     * @return false for somebody who does not supervise, when a hold is there already, or when the words are too long
     */
    @Transactional
    public boolean place(OpenCase opened, Ground ground, Secret words) {
        if (!may(opened) || words.length() > LONGEST || holds.isHeld(opened.id())) {
            return false;
        }
        holds.place(opened.id(), opened.reader().id(), ground.name());
        timeline.add(opened, "holds.entry.placed", "holds.ground." + ground, words);
        return true;
    }

    /** Retention counts again, and may erase at its next round. False as for {@link #place}, and when there is no hold. */
    @Transactional
    public boolean lift(OpenCase opened, Secret words) {
        if (!may(opened) || words.length() > LONGEST || !holds.isHeld(opened.id())) {
            return false;
        }
        holds.lift(opened.id(), opened.reader().id());
        timeline.add(opened, "holds.entry.lifted", "", words);
        return true;
    }

    /** The ground of a hold; {@link Ground#OTHER} for a code of before. */
    public static Ground ground(Holds.Hold hold) {
        return Arrays.stream(Ground.values()).filter(one -> one.name().equals(hold.reason())).findFirst().orElse(Ground.OTHER);
    }

    private static boolean may(OpenCase opened) {
        return opened.reader().may(Right.SUPERVISE);
    }
}
