package org.tayanych.evidence;

/**
 * Says whether what this database holds is invented. A room that fills it with a sample world declares one as a bean; what is
 * counted then is marked for good, so that no invented number ever looks like a real one.
 */
public interface Invention {

    boolean present();
}
