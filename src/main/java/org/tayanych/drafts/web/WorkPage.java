package org.tayanych.drafts.web;

import java.util.List;
import org.tayanych.site.Option;

/** Question 3, second half. @param regions empty for a country whose regions are not asked for */
public record WorkPage(Asking asking, List<Option> regions, List<Option> sectors) implements Question {}
