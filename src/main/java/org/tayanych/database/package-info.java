/**
 * Database: a real PostgreSQL that starts and stops with the application, when no other is named; also the house clock,
 * health and figures of the running process.
 *
 * <p>{@link org.tayanych.database.Postgres} is the whole story of the embedded one: unpack, make a cluster, run, watch, stop.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary"})
package org.tayanych.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
