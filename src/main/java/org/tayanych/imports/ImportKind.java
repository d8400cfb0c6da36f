package org.tayanych.imports;

import java.util.List;
import org.tayanych.access.Right;

/**
 * A kind of file that can be imported; the room that owns the rows declares one as a bean. It is called by one job at a time,
 * possibly on another node than the one that took the file, and possibly again after a restart.
 */
public interface ImportKind {

    /** Stands in addresses and in the database: {@code workplaces}. */
    String code();

    /** Where its words begin: {@code employers.import}. Below it: {@code title}, {@code hint}, {@code column.<code>}. */
    String words();

    /** Who may import. */
    Right right();

    /** The columns it knows; others are passed over and not kept. */
    List<Column> columns();

    /** Checks one row by itself: says what is wrong with it, or keeps what is to be written. */
    void check(Row row);

    /**
     * Checks the rows against each other and against the database, by SQL over {@code imports.clean}; flaws go into
     * {@code imports.flaw}. Called once, after each row was checked.
     */
    void checkTogether(Staged staged);

    /** How many steps {@link #write} takes, for the progress bar. */
    int steps();

    /**
     * Writes all rows of {@code imports.clean}, in the transaction under way: everything or nothing. The same file a second
     * time changes nothing.
     *
     * @param step to be called after each step
     */
    Written write(Staged staged, Runnable step);

    /** What came of it, in rows of the file. */
    record Written(int added, int changed, int unchanged) {}
}
