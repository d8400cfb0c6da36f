/**
 * Inspections: a visit to a workplace, from the first thought of it ({@code Inspections}) over approval, the rules that may stop
 * it ({@code Rules}) and the visit itself ({@code Visits}) to what was found ({@code Findings}) and the act ({@code Acts}).
 * Nothing here knows of a complaint: no code leads from a visit to whoever told of a workplace.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary", "audit", "vault", "files", "papers", "site", "access", "law", "employers", "checklists"
        })
package org.tayanych.inspections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
