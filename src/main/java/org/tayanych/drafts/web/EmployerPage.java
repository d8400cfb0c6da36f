package org.tayanych.drafts.web;

import org.tayanych.vault.Secret;

/** Question 4. */
public record EmployerPage(Asking asking, Secret name, Secret place, Secret phone) implements Question {}
