/**
 * Hotline: contacts and calls, case files, triage, consultations and follow-ups.
 *
 * <p>A case file appears with each complaint ({@code CaseArrivals}) and is found in the {@code Queue} by clear, indexed
 * codes. {@code CaseFiles} opens one: what comes out, an {@code OpenCase}, is the proof that everything done inside a
 * case asks for. A call is a {@code Contact} until it is made a case. {@code Alerts} reach supervisors.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "audit", "vault", "site", "notices", "access", "complaints"})
package org.tayanych.hotline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
