package org.tayanych.drafts.web;

import java.util.List;
import org.tayanych.site.Option;

/** Question 3, first half. */
public record CountryPage(Asking asking, List<Option> usual, List<Option> others) implements Question {}
