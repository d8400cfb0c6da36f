/**
 * Trainings of employers and workers: when, where, on what, held by whom; which employers were there, and how many heads. No
 * participant has a name here. One employer at two seminars counts once.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"vocabulary", "audit", "vault", "site", "access", "employers", "counts"})
package org.tayanych.seminars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
