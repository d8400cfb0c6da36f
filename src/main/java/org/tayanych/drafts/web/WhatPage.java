package org.tayanych.drafts.web;

import java.util.List;
import org.tayanych.site.Option;

/** Question 2. */
public record WhatPage(Asking asking, List<Option> tiles) implements Question {}
