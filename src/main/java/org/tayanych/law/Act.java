package org.tayanych.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A law, code, treaty or resolution that provisions stand in.
 *
 * @param code short name inside the pack: {@code KG-LC-2025}
 * @param adopted day it was signed; empty when we do not know it
 * @param edition the edition that was read; empty when it was not read
 * @param source where its text is published, as a name and, if there is one, an address
 * @param open what a lawyer still has to confirm about it
 */
public record Act(String code, Wording title, String number, Optional<LocalDate> adopted, String edition, String source, Optional<Wording> open) {}
