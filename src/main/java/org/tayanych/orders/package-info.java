/**
 * Orders: what an inspector demanded after an act, and what came of it. A demand has a deadline and is verified or not
 * ({@code Demands}); a fine is imposed, appealed, reduced, paid ({@code Fines}); work is suspended where life is in danger
 * ({@code Suspensions}); appeals and courts ({@code Proceedings}). Each step is a line that is added; where something
 * stands follows from its lines, and a wrong line is struck out and stays readable.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary", "audit", "vault", "site", "notices", "access", "papers", "law", "employers", "inspections"
        })
package org.tayanych.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
