/**
 * Legal holds: a case that a court, an inspection or the worker may still need is not erased when its time is over. Who
 * holds it, since when and why stands on the case, in its timeline and in the book of deeds.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"vocabulary", "audit", "vault", "site", "notices", "access", "complaints", "hotline"})
package org.tayanych.holds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
