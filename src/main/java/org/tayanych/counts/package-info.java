/**
 * Figures that can be walked back to their rows: a room offers one view of what it counts, and here it is counted, cut, and
 * listed row by row for those who inspect.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "site", "access", "employers"})
package org.tayanych.counts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
