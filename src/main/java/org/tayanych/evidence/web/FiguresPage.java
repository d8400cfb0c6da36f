package org.tayanych.evidence.web;

import java.util.List;
import org.tayanych.evidence.Edition;
import org.tayanych.evidence.Snapshot;
import org.tayanych.site.Shell;

/**
 * The desk of figures: what was published, and which year to bring up to date.
 *
 * @param years empty when the member's organisation does not publish here
 */
public record FiguresPage(Shell shell, Snapshot snapshot, List<Integer> years, List<Edition> editions) implements ResultTexts {}
