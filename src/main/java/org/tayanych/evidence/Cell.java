package org.tayanych.evidence;

import java.math.BigDecimal;
import org.tayanych.vocabulary.Measure;

/**
 * A figure as the rooms counted it, before small ones are taken out. It lives in memory only.
 *
 * @param stake persons, or rows for a sum that goes to persons; small ones are held back
 */
record Cell(Spot spot, Measure.Unit unit, BigDecimal value, long rows, long stake) {}
