/**
 * Guard: what keeps guessers out. Rules for passwords, an authenticator's codes, one-time codes, cookies, and slowing down
 * whoever tries too often. Knows no member and no organisation: the room access decides who comes in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "audit", "vault"})
package org.tayanych.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
