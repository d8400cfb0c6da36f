/**
 * Imports: long CSV files, taken whole or not at all.
 *
 * <p>A room above declares an {@code ImportKind}: its columns, how a row is checked, how checked rows are written. The rest is
 * here: {@code Arrivals} reads the upload as a stream into a staging table, {@code Work} checks and writes in a job that goes
 * on after a restart, and {@code Runs} tells how far it is and what is wrong with which row. What stood in a cell is never
 * repeated.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "audit", "vault", "site", "notices", "access"})
package org.tayanych.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
