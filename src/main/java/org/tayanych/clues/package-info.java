/**
 * Clues: what in somebody's own words could lead others to them. Looks at words in memory only; keeps nothing, tells nobody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vault"})
package org.tayanych.clues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
