package org.tayanych.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a file, as its kind checks it. */
public final class Row {

    private final Layout layout;
    private final int line;
    private final List<String> cells;
    private final List<Flaw> flaws = new ArrayList<>();
    private @Nullable String[] kept = {};

    Row(Layout layout, int line, List<String> cells) {
        this.layout = layout;
        this.line = line;
        this.cells = cells;
        for (Column column : layout.columns()) {
            String text = text(column.code());
            if (column.required() && text.isEmpty()) {
                flaw(column.code(), "imports.flaw.missing");
            } else if (text.codePointCount(0, text.length()) > column.longest()) {
                flaw(column.code(), "imports.flaw.too_long", column.longest());
            } else if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
                flaw(column.code(), "imports.flaw.line_break");
            }
        }
    }

    /** What stands in this column, without blanks around it; empty also where the file has no such column. */
    public String text(String column) {
        int at = layout.place(column);
        return at < cells.size() ? cells.get(at) : "";
    }

    /** Whether something is known to be wrong in this column, so that no second flaw need be looked for. */
    public boolean flawed(String column) {
        return flaws.stream().anyMatch(flaw -> flaw.column().equals(column));
    }

    /**
     * Says what is wrong in a column. Only the first flaw of a column counts.
     *
     * @param problem key of a sentence that does not need what stood there
     */
    public void flaw(String column, String problem) {
        flaw(column, problem, null);
    }

    /** @param amount fills the sentence's hole {@code {0}} */
    public void flaw(String column, String problem, @Nullable Integer amount) {
        if (!flawed(column)) {
            flaws.add(new Flaw(line, column, problem, amount));
        }
    }

    /** What is to be written of this row, in the order that {@code write} expects; null is allowed. */
    public void keep(@Nullable String... clean) {
        this.kept = clean;
    }

    int line() {
        return line;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    @Nullable String[] kept() {
        return kept;
    }
}
