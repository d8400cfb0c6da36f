/**
 * Remedies: what a worker seeks, and what came of it. Money has four steps — owed, admitted, ordered, paid — and a step is
 * never overwritten: a mistake is struck out and stays readable. Agreed is not paid.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"vocabulary", "audit", "vault", "site", "notices", "access", "complaints", "hotline"})
package org.tayanych.remedies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
