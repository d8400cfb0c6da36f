/**
 * Accidents at work: who was hurt and how badly, whether it was investigated, what compensation was assessed and what of it
 * was paid. Nothing is overwritten; every day and amount is a line of the accident's history. Names rest sealed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"vocabulary", "audit", "vault", "site", "notices", "access", "employers", "counts", "inspections"})
package org.tayanych.accidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
