/** Rights: questions that workers ask, answered in plain words, with the law of the day and the day of the last check. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "audit", "vault", "site", "notices", "access", "law"})
package org.tayanych.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
