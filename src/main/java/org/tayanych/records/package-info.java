/**
 * Records: inspections of former years and what was found on them, as lists. {@code VisitRecords} and {@code FindingRecords} are
 * kinds of import; they write into the tables of the room {@code inspections}, whose pages and figures then show them like any
 * other closed inspection. There is no column for words.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"vocabulary", "vault", "access", "imports", "law", "employers", "inspections"})
package org.tayanych.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
