package org.tayanych.access;

import java.util.List;

/** Rooms declare one as a bean: what the board shows of them to this reader, without opening anything. Nothing is no line. */
public interface DeskNotes {

    /** Only what the reader's teams own. */
    List<DeskNote> of(CaseWorker reader);
}
