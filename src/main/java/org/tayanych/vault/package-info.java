/** Vault: secrets, keys, sealing and opening, and erasing by destroying keys. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "seals", "audit", "files"})
package org.tayanych.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
