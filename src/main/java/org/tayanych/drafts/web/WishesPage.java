package org.tayanych.drafts.web;

import java.util.List;
import org.tayanych.site.Option;

/** Question 9. @param readers empty when nobody can read it yet */
public record WishesPage(Asking asking, List<Option> wants, List<Option> readers) implements Question {}
