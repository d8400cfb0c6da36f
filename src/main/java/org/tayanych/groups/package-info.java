/**
 * Groups: many workers, one employer. The team sees the cases side by side and what they come to together; each worker
 * sees only their own part and never learns who else is in it, or that there is a group at all.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"vocabulary", "audit", "vault", "site", "notices", "access", "complaints", "hotline", "remedies"})
package org.tayanych.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
