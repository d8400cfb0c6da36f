/** Audit: who did what and who opened what; append-only and hash-chained. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary"})
package org.tayanych.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
