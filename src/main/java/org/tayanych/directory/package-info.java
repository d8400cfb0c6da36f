/** Directory: organisations and services that help, and when each was last checked. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "audit", "vault", "site", "notices", "access"})
package org.tayanych.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
