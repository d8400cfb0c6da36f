/**
 * Backups: everything in the database, as it stood in one moment, sealed to a key that is not on the server; and back again.
 * Commands beside the application, no pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "seals", "database", "site"})
package org.tayanych.backups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
