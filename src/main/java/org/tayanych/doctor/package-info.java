/** Doctor: looks an installation over and says what to do. A command beside the application; changes nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "vault", "database", "notices", "site"})
package org.tayanych.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
