package org.tayanych.counsel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Members;
import org.tayanych.access.Right;
import org.tayanych.complaints.Reference;
import org.tayanych.hotline.Timeline;
import org.tayanych.law.Pack;
import org.tayanych.law.PackReplaced;
import org.tayanych.law.Packs;
import org.tayanych.notices.NoticeKind;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/**
 * Time limits that moved because a law pack was replaced. Every case says so in its timeline, and whoever is in charge is
 * asked to sign in.
 */
@Component
public class Moves {

    /** Lines of the list. */
    public static final int LISTED = 200;

    /**
     * @param from last day before; empty for a limit that the law did not have
     * @param to last day now; empty for one that the law does not have any more
     */
    public record Line(
            SubjectId id, Reference reference, Fact.Kind kind, LocalDate happened, Country country, String what,
            String provision, Instant at, String packFrom, String packTo, Optional<LocalDate> from,
            Optional<LocalDate> to) {

        /** Whether there is less time than before. */
        public boolean earlier() {
            return to.isPresent() && (from.isEmpty() || to.get().isBefore(from.get()));
        }
    }

    /** The desks that a recount needs. */
    @Component
    record Desks(Packs packs, FactStore facts, MoveStore moves, Recount recount, Timeline timeline, Members members) {}

    private final Desks desks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Moves(Desks desks, TransactionTemplate transaction, Clock clock) {
        this.desks = desks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The newest first, of open cases of the reader's teams. */
    public List<Line> latest(CaseWorker reader) {
        return desks.moves().latest(reader.teams(), LISTED);
    }

    /**
     * Counts the limits of all open cases anew whose law was counted by another pack than the one in use. Answers how
     * many cases have a limit that moved. Each case is done for itself, so that it may be stopped and begun again.
     */
    public int followAll() {
        return desks.packs().all().stream().mapToInt(this::follow).sum();
    }

    /** A pack was replaced, its name perhaps kept: every open case of that country is counted anew. */
    @EventListener
    public void on(PackReplaced replaced) {
        desks.packs().of(replaced.country()).ifPresent(pack -> follow(pack, desks.facts().standing(pack.country())));
    }

    /** Counts the limits that were counted by another pack of this country anew. */
    int follow(Pack pack) {
        return follow(pack, desks.facts().countedOtherwise(pack.country(), pack.name()));
    }

    private int follow(Pack pack, List<Dated> stale) {
        Map<SubjectId, List<Dated>> byCase = new LinkedHashMap<>();
        stale.forEach(fact -> byCase.computeIfAbsent(fact.caseId(), each -> new ArrayList<>()).add(fact));
        Set<SubjectId> moved = new HashSet<>();
        byCase.forEach((id, facts) -> transaction.executeWithoutResult(status -> {
            if (recount(id, facts, pack)) {
                moved.add(id);
            }
        }));
        tell(moved);
        return moved.size();
    }

    private boolean recount(SubjectId id, List<Dated> facts, Pack pack) {
        boolean any = false;
        for (Dated fact : facts) {
            if (desks.facts().claim(fact, pack.name())) {
                List<Moved> moved = desks.recount().of(fact, Optional.of(pack));
                moved.forEach(each -> note(fact, each));
                any |= !moved.isEmpty();
            }
        }
        desks.recount().show(id);
        return any;
    }

    private void note(Dated fact, Moved moved) {
        desks.moves().insert(fact.caseId(), moved, clock.instant());
        String what = moved.from().isEmpty() ? "appeared" : moved.to().isEmpty() ? "ceased" : "moved";
        // A pack's name is one code of the line, so its space must not part it.
        String detail = moved.packTo().replace(' ', '\u00a0') + " " + fact.kind().key() + " " + fact.on()
                + moved.from().map(day -> " " + day).orElse("") + moved.to().map(day -> " " + day).orElse("");
        desks.timeline().add(fact.caseId(), "counsel.entry." + what, detail);
    }

    private void tell(Set<SubjectId> cases) {
        Set<MemberId> members = new HashSet<>();
        Set<TeamId> teams = new HashSet<>();
        for (SubjectId id : cases) {
            MoveStore.Charge charge = desks.moves().charge(id);
            charge.member().ifPresentOrElse(members::add, () -> teams.add(charge.team()));
        }
        members.forEach(member -> desks.members().tell(member, NoticeKind.PLEASE_SIGN_IN));
        teams.forEach(team -> desks.members().tell(team, Right.SUPERVISE, NoticeKind.PLEASE_SIGN_IN));
    }
}
