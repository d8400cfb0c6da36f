/** Calculations: what is owed and until when, counted by the law of the day, every step with its article. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "vault", "site", "site :: api", "access", "law"})
package org.tayanych.calculations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
