/** Notices: outgoing mail that never says what happened. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "vault"})
package org.tayanych.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
