package org.tayanych.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.Member;
import org.tayanych.audit.Deed;
import org.tayanych.site.Bundles;

/**
 * Takes a file as it arrives. Rows are staged a few thousand at a time, so a slow line holds no connection and a large file no
 * memory. A file that cannot be read as a whole leaves nothing but the reason.
 */
@Component
class Arrivals {

    private static final int AT_ONCE = 2_000;

    private final RunStore runs;
    private final RowStore rows;
    private final Copy copy;
    private final Bundles bundles;
    private final Around around;
    private final ImportSettings settings;

    Arrivals(RunStore runs, RowStore rows, Copy copy, Bundles bundles, Around around, ImportSettings settings) {
        this.runs = runs;
        this.rows = rows;
        this.copy = copy;
        this.bundles = bundles;
        this.around = around;
        this.settings = settings;
    }

    /** Reads the file to its end or to where it breaks. What became of it stands in the run. */
    RunId take(Member by, ImportKind kind, InputStream file) throws IOException {
        RunId id = RunId.draw();
        around.together().executeWithoutResult(begin -> {
            runs.begin(id, by.organisation(), by.id(), kind.code(), around.clock().instant());
            around.audit().record(Deed.by(by.id(), "import.begun", id).within(by.organisation()).with(kind.code()));
        });
        Optional<Run.Refusal> refusal = Optional.of(new Run.Refusal(Run.Reason.BROKEN_OFF, 0, Optional.empty()));
        try {
            refusal = read(id, kind, file);
        } finally {
            refusal.ifPresent(why -> refuse(id, why));
        }
        return id;
    }

    private void refuse(RunId id, Run.Refusal why) {
        rows.clear(id);
        runs.end(id, Run.State.REFUSED, Optional.of(why), around.clock().instant());
    }

    private Optional<Run.Refusal> read(RunId id, ImportKind kind, InputStream file) throws IOException {
        try (Sheet sheet = Sheet.open(file)) {
            List<String> names = sheet.next();
            return names == null
                    ? refusal(Run.Reason.EMPTY, 0)
                    : switch (Layout.read(names, kind, bundles)) {
                        case Layout.Found.Missing(String column) -> refusal(Run.Reason.MISSING_COLUMN, 1, column);
                        case Layout.Found.Twice(String column) -> refusal(Run.Reason.COLUMN_TWICE, 1, column);
                        case Layout.Found.Known(Layout.Head head) -> stage(id, kind, sheet, head);
                    };
        } catch (Sheet.Unreadable broken) {
            return refusal(Run.Reason.valueOf(broken.trouble().name()), broken.line());
        }
    }

    private Optional<Run.Refusal> stage(RunId id, ImportKind kind, Sheet sheet, Layout.Head head)
            throws IOException, Sheet.Unreadable {
        List<Copy.Line> some = new ArrayList<>(AT_ONCE);
        int count = 0;
        for (List<String> cells = sheet.next(); cells != null; cells = sheet.next()) {
            if (++count > settings.mostRows()) {
                return refusal(Run.Reason.TOO_MANY_ROWS, sheet.line());
            }
            some.add(new Copy.Line(sheet.line(), known(cells, head)));
            if (some.size() == AT_ONCE) {
                flush(id, some);
            }
        }
        flush(id, some);
        if (count == 0) {
            return refusal(Run.Reason.NO_ROWS, 0);
        }
        runs.arrived(id, count, kind.steps());
        return Optional.empty();
    }

    private void flush(RunId id, List<Copy.Line> some) {
        around.together().executeWithoutResult(part -> copy.staged(id, some));
        some.clear();
    }

    /** Cells of the kind's own columns; a last one says how many cells too many or too few the row had. */
    private static String[] known(List<String> cells, Layout.Head head) {
        String[] known = new String[head.from().length + 1];
        for (int at = 0; at < head.from().length; at++) {
            int from = head.from()[at];
            known[at] = from >= 0 && from < cells.size() ? cells.get(from) : "";
        }
        known[head.from().length] = Integer.toString(cells.size() - head.width());
        return known;
    }

    private static Optional<Run.Refusal> refusal(Run.Reason reason, int line) {
        return Optional.of(new Run.Refusal(reason, line, Optional.empty()));
    }

    private static Optional<Run.Refusal> refusal(Run.Reason reason, int line, String column) {
        return Optional.of(new Run.Refusal(reason, line, Optional.of(column)));
    }
}
