/**
 * Employers: the register of legal entities and workplaces that one organisation keeps, and nobody else reads.
 *
 * <p>{@code Workplaces} is the desk. Names are found in whatever script they were typed ({@code Spelling}). Suspected
 * doubles are told apart by people ({@code Doubles}); a merged workplace keeps its id, which leads to the one it was merged
 * into. Two organisations learn by {@code Matching} that they know the same employers: as a count, until both agree.
 * Rooms above show what they know about a workplace by {@code WorkplaceLines}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "audit", "vault", "site", "notices", "access", "imports"})
package org.tayanych.employers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
