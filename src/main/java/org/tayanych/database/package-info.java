/** Database: a real PostgreSQL that starts and stops with the application, when no other is named. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary"})
package org.tayanych.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
