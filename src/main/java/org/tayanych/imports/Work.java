package org.tayanych.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;

/**
 * Checks and writes what has arrived, in a job. Where it stands rests in the database after every few thousand rows, so it goes
 * on from there after a restart; the writing is one transaction and begins anew. Cancelling changes the state under it: the next
 * expected state is not found, and what was written is taken back.
 */
@Component
class Work {

    private static final Logger log = LoggerFactory.getLogger(Work.class);
    private static final int AT_ONCE = 2_000;

    private final Map<String, ImportKind> kinds;
    private final RunStore runs;
    private final RowStore rows;
    private final Copy copy;
    private final Around around;

    Work(List<ImportKind> kinds, RunStore runs, RowStore rows, Copy copy, Around around) {
        this.kinds = kinds.stream().collect(Collectors.toMap(ImportKind::code, Function.identity()));
        this.runs = runs;
        this.rows = rows;
        this.copy = copy;
        this.around = around;
    }

    /** Works until nothing waits. */
    void go() {
        for (Optional<Run> next = runs.next(); next.isPresent(); next = runs.next()) {
            Run run = next.get();
            try {
                finish(run);
            } catch (TransientDataAccessException | RecoverableDataAccessException | DataAccessResourceFailureException
                    | CannotCreateTransactionException gone) {
                throw gone;
            } catch (RuntimeException failed) {
                // Messages of the database quote rows; the kind of failure is enough.
                log.error("an import of {} failed: {}", run.kind(), failed.getClass().getSimpleName());
                end(run, Run.State.FAILED);
            }
        }
    }

    private void finish(Run run) {
        ImportKind kind = kinds.get(run.kind());
        if (kind == null) {
            end(run, Run.State.FAILED);
            return;
        }
        Staged staged = new Staged(run.id(), run.organisation(), run.by(), rows.patient(), around.clock().instant());
        if (run.state() == Run.State.CHECKING && !(check(run, kind) && together(run, kind, staged))) {
            rows.clear(run.id());
            return;
        }
        write(run, kind, staged);
        rows.clear(run.id());
    }

    /** False when somebody cancelled meanwhile. */
    private boolean check(Run run, ImportKind kind) {
        Layout layout = Layout.of(kind);
        boolean going = true;
        for (List<RowStore.Raw> some = next(run); going && !some.isEmpty(); some = next(run)) {
            List<Row> checked = some.stream().map(raw -> check(kind, layout, raw)).toList();
            going = Boolean.TRUE.equals(around.together().execute(part -> keep(run, checked)));
        }
        return going;
    }

    private List<RowStore.Raw> next(Run run) {
        return rows.next(run.id(), AT_ONCE);
    }

    private static Row check(ImportKind kind, Layout layout, RowStore.Raw raw) {
        Row row = new Row(layout, raw.line(), raw.cells());
        int over = Integer.parseInt(raw.cells().getLast());
        if (over != 0) {
            row.flaw(layout.columns().getFirst().code(), over > 0 ? "imports.flaw.cells_over" : "imports.flaw.cells_missing",
                    Math.abs(over));
        }
        kind.check(row);
        return row;
    }

    private boolean keep(Run run, List<Row> checked) {
        List<Flaw> flaws = new ArrayList<>();
        List<Copy.Line> clean = new ArrayList<>();
        for (Row row : checked) {
            flaws.addAll(row.flaws());
            if (row.flaws().isEmpty()) {
                clean.add(new Copy.Line(row.line(), row.kept()));
            }
        }
        copy.clean(run.id(), clean);
        copy.flaws(run.id(), flaws);
        return runs.checked(run.id(), checked.getLast().line(), checked.size(), checked.size() - clean.size());
    }

    /** False when nothing is to be written: somebody cancelled, or a row has a flaw. */
    private boolean together(Run run, ImportKind kind, Staged staged) {
        return Boolean.TRUE.equals(around.together().execute(checking -> {
            staged.db().sql("analyze imports.clean").update();
            kind.checkTogether(staged);
            if (rows.anyFlaw(run.id())) {
                end(run, Run.State.FLAWED);
                return false;
            }
            return runs.writing(run.id());
        }));
    }

    private void write(Run run, ImportKind kind, Staged staged) {
        TransactionTemplate apart = around.apart();
        int[] done = {0};
        apart.executeWithoutResult(begin -> runs.steps(run.id(), 0));
        around.together().executeWithoutResult(writing -> {
            ImportKind.Written written = kind.write(staged, () -> apart.executeWithoutResult(step -> runs.steps(run.id(), ++done[0])));
            if (runs.done(run.id(), written, around.clock().instant())) {
                around.audit().record(Deed.by(run.by(), "import.done", run.id()).within(run.organisation()).with(run.kind()));
            } else {
                writing.setRollbackOnly();
            }
        });
    }

    private void end(Run run, Run.State state) {
        runs.end(run.id(), state, Optional.empty(), around.clock().instant());
        rows.clear(run.id());
    }
}
