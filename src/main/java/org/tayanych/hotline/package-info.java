/** Hotline: contacts and calls, case files, triage, consultations, follow-ups and remedies. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "audit", "vault", "site", "notices", "access", "complaints"})
package org.tayanych.hotline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
