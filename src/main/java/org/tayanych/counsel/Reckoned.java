package org.tayanych.counsel;

import java.time.LocalDate;
import org.tayanych.law.Mark;

/** A limit as the law gives it for one fact; see {@link TimeLimit} for what the parts mean. */
record Reckoned(String what, String provision, String article, Mark mark, String pack, LocalDate last, LocalDate safe) {}
