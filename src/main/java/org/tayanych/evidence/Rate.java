package org.tayanych.evidence;

import java.math.BigDecimal;
import org.tayanych.law.Mark;

/** Som for one dollar on average of a year. @param mark how sure it is; whatever is not confirmed is shown as such */
public record Rate(int year, BigDecimal som, Mark mark) {}
