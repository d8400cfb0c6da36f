package org.tayanych.drafts.web;

import java.util.List;
import org.tayanych.site.Option;

/** Question 1. */
public record DangerPage(Asking asking, List<Option> choices) implements Question {}
