/** Access: organisations, teams, members, sign-in, rights and the doors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "audit", "vault", "guard", "site", "notices"})
package org.tayanych.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
