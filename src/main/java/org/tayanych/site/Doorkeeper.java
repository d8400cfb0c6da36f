package org.tayanych.site;

import java.util.Optional;
import org.tayanych.vocabulary.Language;

/** What the layout must know of the person at the desk. The room access answers; site does not look up to it. */
public interface Doorkeeper {

    /** The signed-in member's name; empty for everybody else. */
    Optional<String> signedInAs();

    Optional<Language> memberLanguage();

    /** Whether the person here has the right of this name. */
    boolean lets(String right);
}
