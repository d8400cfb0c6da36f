package org.tayanych.counsel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.SubjectId;

/** A fact as far as it stands in clear: all that is needed to count its limits. */
record Dated(
        UUID id, SubjectId caseId, Fact.Kind kind, Country country, LocalDate on, Optional<Period> mediation, String pack) {}
