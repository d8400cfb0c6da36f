/**
 * Evidence: results that anyone can check. What the sources reported, with every contradiction ({@code History}); what the
 * rooms below count, published by a person, without parts so small that they point to somebody ({@code Editions}); both
 * together on pages and as open data ({@code Results}). It looks at nobody's rows: figures come through
 * {@code vocabulary.Tallies}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "audit", "vault", "site", "access", "law"})
package org.tayanych.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
