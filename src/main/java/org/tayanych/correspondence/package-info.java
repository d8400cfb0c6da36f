/**
 * Correspondence: letters of the room {@code letters}, beside the case. What the case knows is filled in, a member completes it,
 * and the timeline remembers which letter was made and what the worker said about the danger; never its words.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"vocabulary", "vault", "papers", "site", "access", "complaints", "letters", "hotline"})
package org.tayanych.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
