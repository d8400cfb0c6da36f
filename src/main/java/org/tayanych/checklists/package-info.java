/**
 * Checklists: what an inspector asks at a workplace, as files with versions. Every question names the rule of law it asks after
 * and the kind of breach that a "no" would be. A version that was used is never changed: a new one is laid beside it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "law"})
package org.tayanych.checklists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
