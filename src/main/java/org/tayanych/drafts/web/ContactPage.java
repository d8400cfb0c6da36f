package org.tayanych.drafts.web;

import java.util.List;
import org.tayanych.site.Option;
import org.tayanych.vault.Secret;

/** Question 8, first half. */
public record ContactPage(Asking asking, List<Option> identities, Secret name, List<Option> ways) implements Question {}
