package org.tayanych.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Member;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;

/** The desk of imports. A member meets the own organisation's imports, of the kinds that the member may import. */
@Component
public class Runs {

    /** Most that the list shows, the newest first. */
    static final int LISTED = 50;

    private final List<ImportKind> kinds;
    private final Arrivals arrivals;
    private final RunStore store;
    private final RowStore rows;
    private final Audit audit;
    private final Clock clock;

    Runs(List<ImportKind> kinds, Arrivals arrivals, RunStore store, RowStore rows, Audit audit, Clock clock) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(ImportKind::right).thenComparing(ImportKind::code)).toList();
        this.arrivals = arrivals;
        this.store = store;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** What this member may import. */
    public List<ImportKind> kinds(Member by) {
        return kinds.stream().filter(kind -> by.may(kind.right())).toList();
    }

    /** Empty for a kind that there is not, or not for this member. */
    public Optional<ImportKind> kind(String code, Member by) {
        return kinds(by).stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /**
     * Takes a file as it arrives; returns when it was read to its end, or to where it breaks. It is checked and written later.
     *
     * @throws IOException when the line broke
     */
    public RunId take(Member by, ImportKind kind, InputStream file) throws IOException {
        return arrivals.take(by, kind, file);
    }

    /** Empty for another organisation's and for one that never was. */
    public Optional<Run> find(RunId id, Member by) {
        return store.find(id, by.organisation()).filter(run -> kind(run.kind(), by).isPresent());
    }

    public List<Run> newest(Member by) {
        return store.newest(by.organisation(), kinds(by).stream().map(ImportKind::code).toList(), LISTED);
    }

    public int flawCount(Run run) {
        return rows.flawCount(run.id());
    }

    /** By line. */
    public List<Flaw> flaws(Run run, int from, int most) {
        return rows.flaws(run.id(), from, most);
    }

    /** Every flaw of the report, by line. */
    public void eachFlaw(Run run, Consumer<Flaw> each) {
        rows.eachFlaw(run.id(), each);
    }

    /** Nothing of it will be written. False when it has ended already. */
    @Transactional
    public boolean cancel(Run run, Member by) {
        boolean cancelled = store.end(run.id(), Run.State.CANCELLED, Optional.empty(), clock.instant());
        if (cancelled) {
            audit.record(Deed.by(by.id(), "import.cancelled", run.id()).within(by.organisation()));
        }
        return cancelled;
    }
}
