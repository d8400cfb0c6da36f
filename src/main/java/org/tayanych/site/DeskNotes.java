package org.tayanych.site;

import java.util.Collection;
import java.util.List;
import org.tayanych.vocabulary.TeamId;

/** Rooms declare one as a bean: what the board shows of them, without opening anything. Nothing is no line. */
public interface DeskNotes {

    /** Of what these teams own, and nothing else. */
    List<DeskNote> of(Collection<TeamId> teams);
}
